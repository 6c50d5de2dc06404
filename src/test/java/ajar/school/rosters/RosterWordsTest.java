package ajar.school.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RosterWordsTest {

    @Test
    void haveASentenceForEveryProblemAndNoOther() throws IOException {
        var used = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java/ajar/school/rosters"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\"(roster\\.[a-z.-]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(key -> used.add(key.group(1)));
            }
        }
        var worded = new TreeSet<String>();
        Files.readAllLines(Path.of("src/main/resources/messages/rosters.properties")).stream()
                .filter(line -> line.startsWith("roster."))
                .forEach(line -> worded.add(line.substring(0, line.indexOf('='))));
        assertThat(worded).isEqualTo(used).hasSizeGreaterThan(20);
    }
}

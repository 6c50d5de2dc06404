package ajar.school.files;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.files.FileProblem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FileWordsTest {

    @Test
    void haveASentenceForEveryKeyAndNoOther() throws IOException {
        var used = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java/ajar/school/files"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\"(files\\.[a-z.]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(key -> used.add(key.group(1)));
            }
        }
        var worded = new TreeSet<String>();
        Files.readAllLines(Path.of("src/main/resources/messages/files.properties")).stream()
                .filter(line -> line.startsWith("files."))
                .forEach(line -> worded.add(line.substring(0, line.indexOf('='))));
        assertThat(worded).isEqualTo(used).hasSizeGreaterThan(30);
    }

    @Test
    void fillInWhatIsMeant() {
        var problem = new FileProblem("a.csv", 3, "", Severity.ERROR, "files.day.unknown", List.of("Smonday"));
        assertThat(FileWords.line(problem))
                .isEqualTo("a.csv:3: \"Smonday\" is no day of this timetable, so this lesson was left out.");
    }
}

package ajar.coaching.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The labelled struggles keep to their format, and name only questions and topics that the bank has. */
class StrugglesTest {

    private record Struggle(String name, String text, List<String> topics, List<String> fits) {}

    private final List<Struggle> struggles = struggles();

    @Test
    void areManyAndEachHasAName() {
        assertThat(struggles.size()).isGreaterThanOrEqualTo(48);
        assertThat(struggles.stream().map(Struggle::name)).doesNotHaveDuplicates();
        assertThat(struggles.stream().map(Struggle::text)).allMatch(text -> text.length() > 60);
    }

    @Test
    void haveThreeQuestionsThatFitAtLeast() {
        assertThat(struggles).allMatch(struggle -> struggle.fits().size() >= 3);
        assertThat(struggles)
                .allMatch(struggle ->
                        new HashSet<>(struggle.fits()).size() == struggle.fits().size());
        assertThat(struggles).noneMatch(struggle -> struggle.topics().isEmpty());
    }

    @Test
    void nameWhatTheBankHas() {
        var lines = LabelledSentences.lines("questions.txt").orElse(List.of());
        if (!lines.isEmpty()) {
            var ids = firstOf(lines, "|");
            var topics = firstOf(lines, ":");
            for (var struggle : struggles) {
                assertThat(ids).as(struggle.name()).containsAll(struggle.fits());
                assertThat(topics).as(struggle.name()).containsAll(struggle.topics());
            }
        }
    }

    private static Set<String> firstOf(List<String> lines, String end) {
        var found = new HashSet<String>();
        for (var line : lines) {
            if (line.contains(end)) {
                found.add(line.substring(0, line.indexOf(end)).strip());
            }
        }
        return found;
    }

    private static List<Struggle> struggles() {
        var lines = LabelledSentences.lines("struggles.txt").orElseThrow();
        var struggles = new ArrayList<Struggle>();
        for (int i = 0; i < lines.size(); i += 4) {
            struggles.add(new Struggle(
                    after("struggle: ", lines.get(i)),
                    after("text: ", lines.get(i + 1)),
                    words(after("topics: ", lines.get(i + 2))),
                    words(after("fits: ", lines.get(i + 3)))));
        }
        return struggles;
    }

    private static String after(String key, String line) {
        assertThat(line).startsWith(key);
        return line.substring(key.length());
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.split(" "));
    }
}

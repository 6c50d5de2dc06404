package ajar.coaching.advice;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.coaching.LabelledStruggle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The labelled struggles keep to their format, and name only questions and topics that the bank has. */
class StrugglesTest {

    private final List<LabelledStruggle> struggles = LabelledStruggle.all();

    @Test
    void areManyAndEachHasAName() {
        assertThat(struggles.size()).isGreaterThanOrEqualTo(48);
        assertThat(struggles.stream().map(LabelledStruggle::name)).doesNotHaveDuplicates();
        assertThat(struggles.stream().map(LabelledStruggle::text)).allMatch(text -> text.length() > 60);
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
}

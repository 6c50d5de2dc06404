package ajar.visits.papers;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.site.Bundles;
import ajar.visits.LessonPart;
import ajar.visits.agreed.AgreedVisit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What hangs in the staffroom, where everybody reads it. */
class StaffroomWeekTest {

    private static final AgreedVisit BENS_VISIT = AWeek.visit(LessonPart.FIRST_HALF, "Page 12", false);

    @Test
    void namesWhoOpensADoorAndNobodyWhoComes() {
        assertThat(said(week(false, BENS_VISIT)))
                .contains("Lindqvist", "10A Chemistry", "Lab 1", "1 guest")
                .noneMatch(text -> text.contains("Osei") || text.contains("Weber") || text.contains("8B"));
    }

    @Test
    void saysWhoComesAndWhoTakesTheClassWhereNamesAreAskedFor() {
        assertThat(said(week(true, BENS_VISIT))).contains("Osei, first half: Weber takes 8B, Room 4");
    }

    @Test
    void leavesOutWhatIsNotCertainAndSaysHowMuch() {
        var week = week(false, AWeek.visit(LessonPart.WHOLE, "", true));
        assertThat(said(week)).isEmpty();
        assertThat(week.uncertain()).hasSize(1);
        assertThat(week.sentence(week.uncertain().getFirst()))
                .isEqualTo("Tuesday, 22 September, 10:20: Ben Osei to Ada Lindqvist, not certain yet");
    }

    @Test
    void hasALineForLunch() {
        assertThat(week(false, BENS_VISIT).rows())
                .extracting(StaffroomPage.Row::name, StaffroomPage.Row::narrow)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("3", false),
                        org.assertj.core.groups.Tuple.tuple("Lunch", true),
                        org.assertj.core.groups.Tuple.tuple("4", false));
    }

    private static StaffroomWeek week(boolean named, AgreedVisit visit) {
        return new StaffroomWeek(
                AWeek.days(),
                AWeek.lessons(),
                List.of(visit),
                List.of(),
                AWeek.people(),
                named,
                new Bundles().in(Bundles.ENGLISH));
    }

    private static List<String> said(StaffroomWeek week) {
        return week.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.meetings().stream())
                .flatMap(one -> Stream.concat(Stream.of(one.host(), one.lesson(), one.room()), one.lines().stream()))
                .toList();
    }
}

package ajar.today.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.site.Bundles;
import ajar.site.times.OwnTime;
import ajar.site.times.OwnTimes;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.VisitId;
import ajar.visits.agreed.AgreedVisit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cleo visits Ada on a Monday morning, and talks it over with Dara on Tuesday at noon. */
class DoingTest {

    private static final PersonId CLEO = new PersonId(new UUID(0, 3));
    private static final PersonId DARA = new PersonId(new UUID(0, 4));
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDateTime NOON = MONDAY.plusDays(1).atTime(12, 5);

    @Test
    void standsOnItsOwnDay() {
        var doing = doing(CLEO);
        assertThat(doing.on(MONDAY)).extracting(Doing.Thing::from).containsExactly(MONDAY.atTime(10, 20));
        assertThat(doing.on(MONDAY.plusDays(1)))
                .extracting(thing -> thing.line().what())
                .containsExactly("You talk with Dara Ortiz", "Appointment");
    }

    @Test
    void ofACoachIsTheTalkAlone() {
        var doing = doing(DARA);
        assertThat(doing.on(MONDAY)).isEmpty();
        assertThat(doing.on(MONDAY.plusDays(1)))
                .extracting(thing -> thing.line().what())
                .contains("You talk with Cleo Haddad");
    }

    private static Doing doing(PersonId who) {
        var talk = new AgreedVisit.Debrief(DARA, "Dara Ortiz", NOON, NOON.plusMinutes(25));
        var visit = new AgreedVisit(
                new VisitId(new UUID(1, 1)),
                null,
                null,
                CLEO,
                "Cleo Haddad",
                new PersonId(new UUID(0, 1)),
                "Ada Lund",
                new OpenLessonId(new UUID(1, 2)),
                new LessonId(new UUID(1, 3)),
                MONDAY,
                LessonPart.WHOLE,
                MONDAY.atTime(10, 20),
                MONDAY.atTime(11, 10),
                "How long she waits.",
                "",
                false,
                false,
                false,
                List.of(),
                talk);
        var later = new OwnTime(new UUID(1, 4), NOON.plusHours(3), NOON.plusHours(4), OwnTimes.CONVERSATION);
        return new Doing(who, List.of(), List.of(visit), List.of(later), List.of(), new Bundles().in(Bundles.ENGLISH));
    }
}

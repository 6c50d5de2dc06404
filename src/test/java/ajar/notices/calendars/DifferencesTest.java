package ajar.notices.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.notices.calendars.Difference.Gone;
import ajar.notices.calendars.Difference.Moved;
import ajar.notices.calendars.Difference.New;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.calendars.Appointment;
import ajar.site.calendars.Appointment.Kind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A calendar is told how things are, and not each step that led there. */
class DifferencesTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-09-08T09:00");
    private static final LocalDateTime THURSDAY = LocalDateTime.parse("2026-09-10T11:00");

    @Test
    void aVisitThatStandsAsItWasToldIsNoNews() {
        var visit = visit("visit-1", "wish-1", TUESDAY, "Lab 2");
        assertThat(Differences.between(List.of(told(visit)), List.of(visit))).isEmpty();
    }

    @Test
    void aVisitThatNobodyWasToldIsNew() {
        var visit = visit("visit-1", "wish-1", TUESDAY, "Lab 2");
        assertThat(Differences.between(List.of(), List.of(visit))).containsExactly(new New(visit));
    }

    @Test
    void aLessonInAnotherRoomMovesTheVisit() {
        var told = told(visit("visit-1", "wish-1", TUESDAY, "Lab 2"));
        var now = visit("visit-1", "wish-1", TUESDAY, "Room 14");
        assertThat(Differences.between(List.of(told), List.of(now))).containsExactly(new Moved(told, now));
    }

    /** With another key it would stand in the calendar twice, or the old one would stay as a ghost. */
    @Test
    void aVisitForTheSameWishOnAnotherDayIsTheSameVisitMoved() {
        var told = told(visit("visit-1", "wish-1", TUESDAY, "Lab 2"));
        var now = visit("visit-2", "wish-1", THURSDAY, "Lab 2");
        assertThat(Differences.between(List.of(told), List.of(now))).containsExactly(new Moved(told, now));
        assertThat(told.to(now).id()).isEqualTo(told.id());
        assertThat(told.to(now).sequence()).isEqualTo(told.sequence() + 1);
    }

    @Test
    void aVisitForAnotherWishIsAnother() {
        var told = told(visit("visit-1", "wish-1", TUESDAY, "Lab 2"));
        var now = visit("visit-2", "wish-2", THURSDAY, "Lab 2");
        assertThat(Differences.between(List.of(told), List.of(now))).containsExactly(new Gone(told), new New(now));
    }

    @Test
    void ofTwoForOneWishOneMovesAndOneIsNew() {
        var told = told(visit("visit-1", "wish-1", TUESDAY, "Lab 2"));
        var first = visit("visit-2", "wish-1", TUESDAY, "Lab 2");
        var second = visit("visit-3", "wish-1", THURSDAY, "Lab 2");
        assertThat(Differences.between(List.of(told), List.of(first, second)))
                .containsExactly(new Moved(told, first), new New(second));
    }

    private static Appointment visit(String key, String line, LocalDateTime from, String room) {
        return new Appointment(
                key, line, Kind.VISIT, "Visit to Ada Lind", "Visit 8B", room, from, from.plusMinutes(45), "/visits");
    }

    private static Entry told(Appointment one) {
        return new Entry(
                UUID.randomUUID(),
                new SchoolId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                one.key(),
                one.line(),
                one.kind(),
                one.from(),
                one.until(),
                one.path(),
                Marks.of(one),
                3,
                false);
    }
}

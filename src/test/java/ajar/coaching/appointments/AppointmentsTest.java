package ajar.coaching.appointments;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.RUTH;
import static ajar.Hawthorn.SAM;
import static ajar.Hawthorn.TUESDAY;
import static ajar.coaching.Talks.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.coaching.AppointmentId;
import ajar.coaching.ConversationId;
import ajar.coaching.Talks;
import ajar.coaching.appointments.Appointment.End;
import ajar.coaching.appointments.AppointmentAnswer.Done;
import ajar.coaching.appointments.AppointmentAnswer.Refusal;
import ajar.coaching.appointments.AppointmentAnswer.Refused;
import ajar.coaching.conversations.Conversation;
import ajar.coaching.conversations.Kind;
import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.site.times.OwnTime;
import ajar.site.times.OwnTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

@ModuleTest
@Import(Talks.class)
class AppointmentsTest {

    private static final LocalDateTime TEN = TUESDAY.atTime(8, 40);
    private static final LocalDateTime LATER = TUESDAY.atTime(13, 0);

    @Autowired
    Talks talks;

    @Autowired
    Appointments appointments;

    @Autowired
    OwnTimes times;

    @Autowired
    SettableClock clock;

    private ConversationId talk = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        clock.reset();
        talk = talks.begun();
    }

    @Test
    void areOfferedWhereBothAreFree() {
        var monday = free(CLEO, talk).getFirst();
        assertThat(monday.date()).isEqualTo(MONDAY);
        assertThat(monday.times())
                .extracting(one -> one.from().toLocalTime().toString())
                .containsExactly(
                        "09:10", "09:40", "10:10", "10:40", "11:10", "11:40", "12:50", "13:20", "13:50", "14:20",
                        "14:50");
        assertThat(free(CLEO, talk)).hasSize(10).isEqualTo(free(DARA, talk));
    }

    /** What the other does then is not said; only that they are not free. */
    @Test
    void areNotOfferedWhereOneIsPromisedElsewhere() {
        var bens = talks.brought(BEN, DARA);
        agreed(BEN, DARA, bens, TEN);
        talks.owner()
                .db()
                .sql(
                        "insert into visits.booking (school, holder, holder_kind, during, purpose) values (?, ?, 'person', ?::tsrange, 'covering')")
                .params(HAWTHORN.value(), CLEO.value(), "[2026-09-08 12:50,2026-09-08 13:40)")
                .update();
        assertThat(starts(free(CLEO, talk), TUESDAY))
                .contains("09:05", "13:40")
                .doesNotContain("08:20", "08:50", "12:50");
        assertThat(propose(CLEO, talk, TEN, null)).contains(new Refused(Refusal.NOT_FREE));
        assertThat(propose(CLEO, talk, LATER, null)).contains(new Refused(Refusal.NOT_FREE));
    }

    @Test
    void areAgreedByTheOther() {
        var id = done(propose(CLEO, talk, TEN, null));
        assertThat(arrangement(DARA).proposal())
                .hasValueSatisfying(one -> assertThat(one.from()).isEqualTo(TEN));
        assertThat(as(DARA, () -> appointments.asking(HAWTHORN, DARA))).containsExactly(talk);
        assertThat(as(CLEO, () -> appointments.asking(HAWTHORN, CLEO))).isEmpty();
        assertThat(agree(CLEO, talk, id)).contains(new Refused(Refusal.ONES_OWN));
        assertThat(agree(DARA, talk, id)).contains(new Done(id));
        assertThat(arrangement(CLEO).agreed().map(Appointment::id)).contains(id);
        assertThat(as(DARA, () -> appointments.asking(HAWTHORN, DARA))).isEmpty();
        assertThat(agree(DARA, talk, id)).contains(new Refused(Refusal.CHANGED_MEANWHILE));
    }

    /** A held hour is no hour for a conversation yet; in the mirror it counts once both have said yes. */
    @Test
    void takeTheTimeOfBothFromTheProposalOn() {
        var id = done(propose(CLEO, talk, TEN, null));
        for (var who : List.of(CLEO, DARA)) {
            assertThat(own(who)).extracting(OwnTime::kind).containsExactly(OwnTimes.HELD);
        }
        agree(DARA, talk, id);
        for (var who : List.of(CLEO, DARA)) {
            assertThat(own(who)).extracting(OwnTime::kind).containsExactly(OwnTimes.CONVERSATION);
        }
        assertThat(bookings()).isEqualTo(2);
        as(CLEO, () -> appointments.cancel(HAWTHORN, CLEO, talk, id));
        assertThat(own(CLEO)).isEmpty();
        assertThat(own(DARA)).isEmpty();
        assertThat(bookings()).isZero();
    }

    @Test
    void stayAsTheyAreUntilAMoveIsAgreed() {
        var first = agreed(CLEO, DARA, talk, TEN);
        var second = done(propose(DARA, talk, LATER, null));
        assertThat(arrangement(CLEO).agreed().map(Appointment::id)).contains(first);
        agree(CLEO, talk, second);
        assertThat(arrangement(CLEO).agreed().map(Appointment::id)).contains(second);
        assertThat(arrangement(CLEO).all()).extracting(Appointment::end).containsExactly(null, End.MOVED);
        assertThat(own(DARA)).extracting(OwnTime::from).containsExactly(LATER);
    }

    @Test
    void areTurnedDownOrTakenBack() {
        var asked = done(propose(CLEO, talk, TEN, null));
        as(DARA, () -> appointments.decline(HAWTHORN, DARA, talk, asked));
        assertThat(arrangement(CLEO).lastEnded().map(Appointment::end)).contains(End.NO);
        clock.set(MONDAY.atTime(9, 0), ZoneId.of("Europe/London"));
        var again = done(propose(CLEO, talk, TEN, null));
        as(CLEO, () -> appointments.decline(HAWTHORN, CLEO, talk, again));
        assertThat(arrangement(CLEO).lastEnded().map(Appointment::end)).contains(End.WITHDRAWN);
        assertThat(own(CLEO)).isEmpty();
    }

    /** Whoever has not seen what the other proposed does not replace it. */
    @Test
    void replaceOnlyWhatOneHasSeen() {
        var id = done(propose(CLEO, talk, TEN, null));
        assertThat(propose(DARA, talk, LATER, null)).contains(new Refused(Refusal.CHANGED_MEANWHILE));
        var instead = done(propose(DARA, talk, LATER, id));
        assertThat(agree(DARA, talk, id)).contains(new Refused(Refusal.CHANGED_MEANWHILE));
        assertThat(agree(CLEO, talk, instead)).contains(new Done(instead));
        assertThat(own(CLEO)).hasSize(1);
    }

    @Test
    void areNotAgreedOnceTheyHaveBegun() {
        var id = done(propose(CLEO, talk, TEN, null));
        clock.set(TEN.plusMinutes(1), ZoneId.of("Europe/London"));
        assertThat(agree(DARA, talk, id)).contains(new Refused(Refusal.TOO_LATE));
        assertThat(arrangement(CLEO).proposal()).isEmpty();
        assertThat(propose(CLEO, talk, LATER, null)).get().isInstanceOf(Done.class);
    }

    @Test
    void noLongerFitWhereTheTimetableHasChanged() {
        var id = agreed(CLEO, DARA, talk, TEN);
        assertThat(fits(DARA, id)).isTrue();
        talks.owner()
                .db()
                .sql(
                        "insert into school.standing_time (school, person, cycle_day, period, kind) values (?, ?, 2, 1, 'duty')")
                .params(HAWTHORN.value(), CLEO.value())
                .update();
        assertThat(fits(DARA, id)).isFalse();
    }

    @Test
    void noLongerFitWhereThereIsNoSchoolThatDay() {
        var id = agreed(CLEO, DARA, talk, TEN);
        talks.owner()
                .db()
                .sql(
                        "insert into school.calendar_change (school, division, on_date, closed, reason) select school, id, '2026-09-08', true, 'Snow' from school.division")
                .update();
        assertThat(fits(CLEO, id)).isFalse();
    }

    @Test
    void areNoneInWhatIsClosedOrTakenBack() {
        var id = agreed(CLEO, DARA, talk, TEN);
        as(CLEO, () -> talks.conversations().takeBack(HAWTHORN, CLEO, talk));
        assertThat(arrangement(CLEO).agreed()).isEmpty();
        assertThat(own(DARA)).isEmpty();
        assertThat(propose(CLEO, talk, LATER, null)).contains(new Refused(Refusal.OVER));
        assertThat(as(DARA, () -> appointments.cancel(HAWTHORN, DARA, talk, id)))
                .isEmpty();
        var other = talks.brought(BEN, DARA);
        talks.written(BEN, other, Kind.OWN_ANSWER, "I wait.");
        assertThat(propose(DARA, other, LATER, null)).contains(new Refused(Refusal.OVER));
    }

    @Test
    void goWithTheirConversation() {
        agreed(CLEO, DARA, talk, TEN);
        as(CLEO, () -> talks.conversations().erase(HAWTHORN, CLEO, talk));
        assertThat(own(CLEO)).isEmpty();
        assertThat(own(DARA)).isEmpty();
        assertThat(bookings()).isZero();
    }

    @Test
    void areThereForTwoAndNobodyElse() {
        var id = agreed(CLEO, DARA, talk, TEN);
        for (var other : List.of(ADA, BEN, SAM, PAT, RUTH)) {
            assertThat(propose(other, talk, LATER, null)).isEmpty();
            assertThat(as(other, () -> appointments.cancel(HAWTHORN, other, talk, id)))
                    .isEmpty();
            assertThat(talks.changed(
                            other,
                            "update coaching.appointment set ended = 'no', ended_by = 'coach', ended_at = now()"))
                    .isZero();
            assertThat(count(other)).isZero();
        }
        assertThat(count(DARA)).isOne();
    }

    /** What an organiser reads of it: that two people are taken, each in a row of their own. */
    @Test
    void areNotNamedWhereOrganisersLook() {
        agreed(CLEO, DARA, talk, TEN);
        var rows = as(SAM, () -> talks.transaction().execute(begun -> talks.db()
                .sql("select to_jsonb(t) - '{id,school,person,kind,during}'::text[] from school.time_taken t")
                .query(String.class)
                .list()));
        assertThat(rows).hasSize(2).containsOnly("{\"taker\": \"appointment\", \"instead_of\": null}");
    }

    @Test
    void areNotAgreedForOneselfPastTheApplicationEither() {
        var id = done(propose(CLEO, talk, TEN, null));
        assertThatThrownBy(() -> talks.changed(
                        CLEO, "update coaching.appointment set agreed_at = now() where id = ?", id.value()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("agreed by the other");
        assertThatThrownBy(() -> talks.changed(
                        DARA, "update coaching.appointment set during = '[2026-09-08 08:20,2026-09-08 08:40)'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> talks.changed(
                                CLEO,
                                "insert into coaching.appointment (school, conversation, during, proposed_by, proposed_at, teacher_time, coach_time)"
                                        + " select school, conversation, during, 'teacher', now(), coach_time, teacher_time from coaching.appointment"))
                .hasStackTraceContaining("own time");
    }

    /** The control: without booking what is taken, both of two teachers are given the coach's same quarter of an hour. */
    @Test
    void areGivenOnceInARace() throws Exception {
        assertThat(raced(TUESDAY)).isOne();
        talks.owner()
                .db()
                .sql("alter table school.time_taken disable trigger books_appointment")
                .update();
        try {
            var most = 0;
            for (var week = 1; most < 2 && week <= 20; week++) {
                most = raced(TUESDAY.plusWeeks(week));
            }
            assertThat(most).isGreaterThan(1);
        } finally {
            talks.owner()
                    .db()
                    .sql("alter table school.time_taken enable trigger books_appointment")
                    .update();
        }
    }

    private int raced(LocalDate date) throws Exception {
        var at = date.atTime(13, 0);
        var rivals = List.of(ADA, BEN, CLEO);
        var brought = rivals.stream().map(who -> talks.brought(who, DARA)).toList();
        var tries = new ArrayList<Callable<Optional<AppointmentAnswer>>>();
        for (var n = 0; n < rivals.size(); n++) {
            var who = rivals.get(n);
            var own = brought.get(n);
            tries.add(() -> propose(who, own, at, null));
        }
        try (var threads = Executors.newFixedThreadPool(tries.size())) {
            var given = 0;
            for (var answer : threads.invokeAll(tries)) {
                given += answer.get().filter(Done.class::isInstance).isPresent() ? 1 : 0;
            }
            return given;
        }
    }

    /** A visit that is agreed at the same moment would find its person booked. */
    @Test
    void leaveNoRoomForABookingBesideThem() {
        agreed(CLEO, DARA, talk, TEN);
        var booked = DatabaseContext.asJob(
                "plan", HAWTHORN.value(), () -> talks.transaction().execute(begun -> talks.db()
                        .sql(
                                "insert into visits.booking (school, holder, holder_kind, during, purpose) values (?, ?, 'person', ?::tsrange, 'visiting') on conflict do nothing")
                        .params(HAWTHORN.value(), CLEO.value(), "[2026-09-08 08:20,2026-09-08 09:10)")
                        .update()));
        assertThat(booked).isZero();
    }

    private AppointmentId agreed(PersonId asks, PersonId answers, ConversationId where, LocalDateTime from) {
        var id = done(propose(asks, where, from, null));
        assertThat(agree(answers, where, id)).contains(new Done(id));
        return id;
    }

    private Optional<AppointmentAnswer> propose(
            PersonId who, ConversationId where, LocalDateTime from, @Nullable AppointmentId instead) {
        return as(who, () -> appointments.propose(HAWTHORN, who, where, from, 25, instead));
    }

    private Optional<AppointmentAnswer> agree(PersonId who, ConversationId where, AppointmentId id) {
        return as(who, () -> appointments.agree(HAWTHORN, who, where, id));
    }

    private static AppointmentId done(Optional<AppointmentAnswer> answer) {
        return ((Done) answer.orElseThrow()).id();
    }

    private Arrangement arrangement(PersonId who) {
        return as(who, () -> appointments.of(HAWTHORN, conversation(talk)));
    }

    private Conversation conversation(ConversationId id) {
        return talks.conversations().read(HAWTHORN, id).orElseThrow().conversation();
    }

    private boolean fits(PersonId who, AppointmentId id) {
        return as(who, () -> {
            var conversation = conversation(talk);
            var arrangement = appointments.of(HAWTHORN, conversation);
            assertThat(arrangement.agreed().map(Appointment::id)).contains(id);
            return appointments.stillFits(
                    HAWTHORN, conversation, arrangement.agreed().orElseThrow(), arrangement);
        });
    }

    private List<Appointments.FreeDay> free(PersonId who, ConversationId where) {
        return as(who, () -> appointments.freeTimes(HAWTHORN, conversation(where), 25));
    }

    private static List<String> starts(List<Appointments.FreeDay> days, LocalDate date) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .flatMap(day -> day.times().stream())
                .map(one -> one.from().toLocalTime().toString())
                .toList();
    }

    private List<OwnTime> own(PersonId who) {
        return as(who, () -> times.of(HAWTHORN, who, MONDAY, MONDAY.plusWeeks(1)));
    }

    private int bookings() {
        return talks.owner()
                .db()
                .sql("select count(*) from visits.booking")
                .query(Integer.class)
                .single();
    }

    private int count(PersonId who) {
        return as(who, () -> talks.transaction().execute(begun -> talks.db()
                .sql("select count(*) from coaching.appointment")
                .query(Integer.class)
                .single()));
    }
}

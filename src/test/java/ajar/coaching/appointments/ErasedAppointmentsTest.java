package ajar.coaching.appointments;

import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.TUESDAY;
import static ajar.coaching.Talks.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.coaching.AppointmentId;
import ajar.coaching.ConversationId;
import ajar.coaching.Talks;
import ajar.coaching.appointments.AppointmentAnswer.Done;
import ajar.school.PersonId;
import ajar.site.mine.LettingGo;
import ajar.site.times.OwnTime;
import ajar.site.times.OwnTimes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Cleo and Dara met on Monday, will meet on Tuesday, and Dara has asked for Wednesday instead. It is Monday evening. */
@ModuleTest
@Import(Talks.class)
class ErasedAppointmentsTest {

    private static final LocalDateTime MET = MONDAY.atTime(14, 50);
    private static final LocalDateTime TO_COME = TUESDAY.atTime(13, 0);

    @Autowired
    Talks talks;

    @Autowired
    Appointments appointments;

    @Autowired
    OwnTimes times;

    @Autowired
    ObjectProvider<LettingGo> lettingGo;

    @Autowired
    SettableClock clock;

    private ConversationId talk = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void met() {
        clock.reset();
        talk = talks.begun();
        agreed(MET);
        clock.set(MONDAY.atTime(18, 0), ZoneId.of("Europe/London"));
        agreed(TO_COME);
        proposed(TO_COME.plusDays(1));
    }

    @Test
    void leaveTheCoachTheHoursThatHaveBeen() {
        assertThat(own(DARA)).hasSize(3);
        assertThat(as(CLEO, () -> talks.conversations().erase(HAWTHORN, CLEO, talk)))
                .isTrue();
        assertThat(own(DARA)).singleElement().satisfies(time -> {
            assertThat(time.from()).isEqualTo(MET);
            assertThat(time.kind()).isEqualTo(OwnTimes.CONVERSATION);
        });
        assertThat(own(CLEO)).isEmpty();
    }

    /** What is left is a time, whose it is, and a word that only they can read: no id in it stands anywhere else in the database. */
    @Test
    void leaveNothingThatLeadsToTheConversation() {
        as(CLEO, () -> talks.conversations().erase(HAWTHORN, CLEO, talk));
        var owner = talks.owner().db();
        assertThat(owner.sql("select to_jsonb(t) - '{id,kind}'::text[] from school.time_taken t")
                        .query(String.class)
                        .single())
                .contains(
                        "\"taker\": \"appointment\"",
                        "\"instead_of\": null",
                        "\"person\": \"%s\"".formatted(DARA.value()))
                .doesNotContain(CLEO.value().toString(), talk.value().toString());
        assertThat(owner.sql("select count(*) from coaching.appointment")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(owner.sql("select holder::text from visits.booking")
                        .query(String.class)
                        .list())
                .containsExactly(DARA.value().toString());
    }

    @Test
    void giveBothTheirTimeWhenOneOfThemIsErased() {
        as(CLEO, () -> {
            lettingGo.forEach(one -> one.letGo(HAWTHORN, CLEO, true));
            return true;
        });
        assertThat(own(DARA)).extracting(OwnTime::from).containsExactly(MET);
        assertThat(own(CLEO)).extracting(OwnTime::from).containsExactly(MET);
    }

    private AppointmentId proposed(LocalDateTime from) {
        var answer = as(DARA, () -> appointments.propose(HAWTHORN, DARA, talk, from, 25, null));
        return ((Done) answer.orElseThrow()).id();
    }

    private void agreed(LocalDateTime from) {
        var id = proposed(from);
        assertThat(as(CLEO, () -> appointments.agree(HAWTHORN, CLEO, talk, id))).contains(new Done(id));
    }

    private List<OwnTime> own(PersonId who) {
        return as(who, () -> times.of(HAWTHORN, who, MONDAY, MONDAY.plusWeeks(1)));
    }
}

package ajar.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ajar.AgreedInTheDemo;
import ajar.AgreedInTheDemo.Visit;
import ajar.MadeUpSchool;
import ajar.SealedTexts;
import ajar.SettableClock;
import ajar.notices.calendars.ToldCalendars;
import ajar.notices.letters.Post;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.SchoolId;
import ajar.site.accounts.GivenAccount;
import ajar.visits.Cancellation;
import ajar.visits.VisitId;
import ajar.visits.agreed.Cancellations;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The three people of a visit, each with a calendar that is told by mail: who visits, who is visited, who has the class meanwhile. */
@MadeUpSchool
class MailedCalendarsTest {

    private static final Instant MID_MORNING = Instant.parse("2026-09-07T09:00:00Z");

    /** Nobody listens there. */
    private static final int NO_SERVER = 1;

    private static final Duration LONG_FOR_SILENCE = Duration.ofSeconds(20);

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry registry) {
        Mailbox.isConfigured(registry);
    }

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @Autowired
    ToldCalendars calendars;

    @Autowired
    Post post;

    @Autowired
    Cancellations cancellations;

    @Autowired
    JavaMailSenderImpl server;

    @Autowired
    SealedTexts sealed;

    SchoolId school;
    Visit visit;

    @BeforeEach
    void aVisitWithCover() {
        clock.set(MID_MORNING);
        school = new SchoolId(
                owner.db().sql("select id from school.school").query(UUID.class).single());
        visit = new AgreedInTheDemo(owner)
                .after(LocalDateTime.parse("2026-09-10T00:00")).stream()
                        .filter(one -> one.standIn() != null)
                        .findFirst()
                        .orElseThrow();
        everybody().forEach(name -> new GivenAccount(owner, name, Mailbox.of(name)).reads(Mailbox.of(name)));
        owner.db().sql("truncate notices.letter, notices.entry cascade").update();
        owner.db()
                .sql(
                        "insert into notices.due (person, school, by_others) select id, school, true from school.person on conflict do nothing")
                .update();
        Mailbox.empty();
        tell();
    }

    @AfterEach
    void theMailServerIsBack() {
        server.setPort(Mailbox.port());
    }

    @Test
    void eachIsToldWhatConcernsThem() {
        assertThat(Mailbox.to(visit.visitor())).anyMatch(mail -> mail.subject().startsWith("Visit to " + visit.host()));
        assertThat(Mailbox.to(visit.host()))
                .anyMatch(mail -> mail.subject().startsWith("Visit from " + visit.visitor()));
        assertThat(Mailbox.to(standIn())).anyMatch(mail -> mail.subject().startsWith("Cover "));
        assertThat(Mailbox.all()).allSatisfy(mail -> {
            assertThat(mail.types().get(2)).contains("text/calendar").contains("method=REQUEST");
            assertThat(mail.calendar().orElseThrow().getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.text()).contains("https://ajar.hawthorn.example/");
        });
    }

    @Test
    void nobodyIsToldTwiceWhatHasNotChanged() {
        var before = Mailbox.count();
        owner.db()
                .sql("insert into notices.due (person, school, by_others) select id, school, true from school.person")
                .update();
        tell();
        assertThat(Mailbox.count()).isEqualTo(before);
    }

    /** The calendars keep one appointment, an hour later: the same name, one step up. */
    @Test
    void aVisitThatIsMovedIsMovedInTheCalendar() {
        var first = event(Mailbox.to(visit.host()), "Visit from " + visit.visitor());
        Mailbox.empty();
        clock.set(MID_MORNING.plusSeconds(60));
        owner.db().sql("""
                        update visits.visit
                           set during = tsrange(lower(during) + interval '1 hour', upper(during) + interval '1 hour')
                         where id = :id
                        """).param("id", visit.id()).update();
        tell();
        owner.db()
                .sql("update visits.visit set during = tsrange(:from, :until) where id = :id")
                .param("from", visit.from())
                .param("until", visit.until())
                .param("id", visit.id())
                .update();

        assertThat(Mailbox.all()).hasSize(2).allMatch(mail -> mail.subject().startsWith("Changed: "));
        var second = event(Mailbox.to(visit.host()), "Visit from " + visit.visitor());
        assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(second.getSequence().getValue()).isEqualTo(1);
        assertThat(second.getDateTimeStamp().getValue())
                .isAfter(first.getDateTimeStamp().getValue());
        assertThat(second.getDateStart().getValue().toInstant())
                .isEqualTo(first.getDateStart().getValue().toInstant().plusSeconds(3600));
    }

    @Test
    void whatIsCalledOffIsTakenOutOfAllThreeCalendars() {
        var told = event(Mailbox.to(visit.visitor()), "Visit to " + visit.host());
        Mailbox.empty();
        callOff();
        tell();
        putBack();
        assertThat(Mailbox.all()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(mail -> {
            assertThat(mail.subject()).startsWith("Off: ");
            assertThat(mail.types().get(2)).contains("method=CANCEL");
            var calendar = mail.calendar().orElseThrow();
            assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
            assertThat(calendar.getEvents().getFirst().getStatus().isCancelled())
                    .isTrue();
            assertThat(calendar.getEvents().getFirst().getSequence().getValue()).isEqualTo(1);
        });
        assertThat(Mailbox.to(visit.visitor())).anyMatch(mail -> mail.calendar()
                .orElseThrow()
                .getEvents()
                .getFirst()
                .getUid()
                .getValue()
                .equals(told.getUid().getValue()));
    }

    /** A day without mail: letters wait, the last word on each visit goes out once, and what nobody had heard of is not called off. */
    @Test
    void whileTheMailServerIsAwayLettersWait() {
        owner.db().sql("truncate notices.letter, notices.entry cascade").update();
        Mailbox.empty();
        owner.db()
                .sql("insert into notices.due (person, school, by_others) select id, school, true from school.person")
                .update();
        server.setPort(NO_SERVER);
        tell();
        assertThat(waiting()).isGreaterThanOrEqualTo(3);
        callOff();
        for (int hour = 1; hour <= 24; hour++) {
            clock.set(MID_MORNING.plusSeconds(hour * 3600L));
            tell();
        }
        assertThat(Mailbox.count()).isZero();
        assertThat(waiting()).isPositive();

        server.setPort(Mailbox.port());
        clock.set(clock.instant().plusSeconds(600));
        tell();
        putBack();
        assertThat(waiting()).isZero();
        assertThat(Mailbox.all()).extracting(Mailbox.Mail::id).doesNotHaveDuplicates();
        assertThat(Mailbox.all()).isNotEmpty().noneMatch(mail -> mail.subject().startsWith("Off: "));
        assertThat(untold()).isZero();
    }

    /** It takes the call and says nothing: without an end to patience, whoever carries the letters would listen for ever. */
    @Test
    void aMailServerThatHasFallenSilentIsHungUpOn() throws IOException {
        owner.db()
                .sql("update notices.letter set done_at = null, outcome = null")
                .update();
        clock.set(MID_MORNING.plusSeconds(600));
        Mailbox.empty();
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            server.setPort(silent.getLocalPort());
            assertTimeoutPreemptively(LONG_FOR_SILENCE, post::send);
        }
        assertThat(Mailbox.count()).isZero();

        server.setPort(Mailbox.port());
        clock.set(clock.instant().plusSeconds(600));
        post.send();
        assertThat(waiting()).isZero();
        assertThat(Mailbox.count()).isPositive();
    }

    /** Killed between the server's yes and noting it: the copy has the name of the first, and programs show one. */
    @Test
    void aLetterThatIsSentOnceMoreKeepsItsName() {
        var sent = Mailbox.all().stream().map(Mailbox.Mail::id).toList();
        owner.db()
                .sql("update notices.letter set done_at = null, outcome = null")
                .update();
        clock.set(MID_MORNING.plusSeconds(600));
        Mailbox.empty();
        tell();
        assertThat(Mailbox.all()).extracting(Mailbox.Mail::id).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void anAddressThatIsNoneHoldsUpNobody() {
        var before = Mailbox.count();
        owner.db()
                .sql("update site.account set mail = 'nobody' where mail = :mail")
                .param("mail", Mailbox.of(visit.visitor()))
                .update();
        owner.db()
                .sql("update notices.letter set done_at = null, outcome = null")
                .update();
        clock.set(MID_MORNING.plusSeconds(600));
        tell();
        assertThat(Mailbox.count()).isGreaterThan(before);
        assertThat(waiting()).isZero();
    }

    /** Mail is read in many places; what is said to a coach stands in none of it. */
    @Test
    void nothingConfidentialIsInAnyOfIt() {
        assertThat(sealed.all().stream().filter(text -> text.length() > 8))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(Mailbox.all())
                        .noneMatch(mail -> mail.parts().stream().anyMatch(part -> part.contains(text))));
    }

    private void tell() {
        calendars.keepUp();
        post.send();
    }

    private void callOff() {
        DatabaseContext.asJob(
                "plan",
                school.value(),
                () -> cancellations.cancel(school, new VisitId(visit.id()), Cancellation.DAY_CLOSED, null));
    }

    private void putBack() {
        owner.db()
                .sql("delete from visits.visit_cancellation where visit = :id")
                .param("id", visit.id())
                .update();
        owner.db()
                .sql(
                        "update visits.cover set ended_at = null, ended_why = null where visit = :id and ended_why = 'visit_cancelled'")
                .param("id", visit.id())
                .update();
    }

    private int waiting() {
        return owner.db()
                .sql("select count(*) from notices.letter where done_at is null")
                .query(Integer.class)
                .single();
    }

    /** Appointments to come of which somebody's calendar knows nothing, though it is told by mail. */
    private int untold() {
        return owner.db()
                .sql("""
                        select count(*) from notices.entry e join site.membership m on m.person = e.person
                         where not e.gone and e.ends_at > :now
                           and not exists (select from notices.letter l
                                            where l.entry = e.id and l.sequence = e.sequence and l.outcome = 'sent')
                        """)
                .param("now", LocalDateTime.ofInstant(clock.instant(), java.time.ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private List<String> everybody() {
        return List.of(visit.visitor(), visit.host(), standIn());
    }

    private String standIn() {
        return String.valueOf(visit.standIn());
    }

    private static VEvent event(List<Mailbox.Mail> mails, String what) {
        return mails.stream()
                .filter(mail -> mail.subject().contains(what))
                .findFirst()
                .orElseThrow()
                .calendar()
                .orElseThrow()
                .getEvents()
                .getFirst();
    }
}

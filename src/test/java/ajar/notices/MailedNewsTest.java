package ajar.notices;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.MadeUpSchool;
import ajar.SettableClock;
import ajar.notices.calendars.ToldCalendars;
import ajar.notices.letters.Post;
import ajar.notices.letters.Rounds;
import ajar.notices.readers.Reader;
import ajar.notices.readers.Readers;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.accounts.GivenAccount;
import ajar.site.entry.Caller;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Jonas reads mail: his week when it begins, what is new once a day, and none of it once he has said so. */
@MadeUpSchool
class MailedNewsTest {

    private static final String ROOT = "https://ajar.hawthorn.example";

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry registry) {
        Mailbox.isConfigured(registry);
    }

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @Autowired
    ToldCalendars calendars;

    @Autowired
    Rounds rounds;

    @Autowired
    Post post;

    @Autowired
    Notices notices;

    @Autowired
    Readers readers;

    @Autowired
    TransactionTemplate transaction;

    SchoolId school;
    PersonId jonas;
    String name;
    ZoneId zone;

    @BeforeEach
    void jonasReadsMail() {
        school = new SchoolId(
                owner.db().sql("select id from school.school").query(UUID.class).single());
        zone = ZoneId.of(owner.db()
                .sql("select zone from school.school")
                .query(String.class)
                .single());
        jonas = new PersonId(owner.db()
                .sql("select v.visitor from visits.visit v where v.on_date > '2026-09-08' order by v.id limit 1")
                .query(UUID.class)
                .single());
        name = owner.db()
                .sql("select name from school.person where id = :id")
                .param("id", jonas.value())
                .query(String.class)
                .single();
        new GivenAccount(owner, name, Mailbox.of(name)).reads(Mailbox.of(name));
        owner.db()
                .sql("truncate notices.letter, notices.entry, notices.notice, notices.reader, notices.due cascade")
                .update();
        Mailbox.empty();
    }

    @Test
    void theWeekComesOnceWhenItBegins() {
        at("2026-09-07T06:40");
        assertThat(Mailbox.count()).isZero();
        at("2026-09-07T06:50");
        at("2026-09-07T06:55");
        at("2026-09-08T06:55");
        assertThat(Mailbox.all()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Your week in Ajar");
            assertThat(mail.text()).contains("Yours this week").contains("Visit to ");
            assertThat(mail.html()).contains("color-scheme").contains(ROOT + "/visits");
            assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        });
    }

    @Test
    void whatIsNewComesOnceADayAndIsNotSaidAgain() {
        tell("visits-own.told.thanked", "/visits");
        at("2026-09-08T10:00");
        assertThat(Mailbox.count()).isZero();
        at("2026-09-08T15:31");
        tell("visits-own.told.tried", "/visits");
        at("2026-09-08T16:00");
        assertThat(Mailbox.all()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Something is new in Ajar");
            assertThat(mail.text()).contains("A guest says thank you");
        });
        Mailbox.empty();
        at("2026-09-09T15:31");
        assertThat(Mailbox.all()).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("A guest tries what they saw")
                .doesNotContain("thank you"));
    }

    @Test
    void whatHasBeenLookedAtIsNotMailed() {
        tell("visits-own.told.thanked", "/visits");
        var told = asJonas(() -> notices.of(school, jonas));
        asJonas(() -> {
            notices.see(school, jonas, told.getFirst().id());
            return told;
        });
        at("2026-09-08T15:31");
        assertThat(Mailbox.count()).isZero();
    }

    @Test
    void oneClickStopsTheWeekAndNothingElse() {
        at("2026-09-07T06:50");
        var stop = Mailbox.all().getFirst().header("List-Unsubscribe").replaceAll("[<>]", "");
        assertThat(stop).startsWith(ROOT + "/stop/week/");
        var here = URI.create("http://localhost:" + port + stop.substring(ROOT.length()));
        try (var program = new Caller(port)) {
            assertThat(program.getAt(here).body()).contains("Stop these mails");
            assertThat(reader().digest()).as("looking stops nothing").isTrue();
            assertThat(program.postAt(here, "List-Unsubscribe=One-Click").statusCode())
                    .isEqualTo(200);
        }
        assertThat(reader().digest()).isFalse();
        assertThat(reader().daily()).isTrue();
        Mailbox.empty();
        at("2026-09-14T07:00");
        assertThat(Mailbox.all()).noneMatch(mail -> mail.subject().equals("Your week in Ajar"));
    }

    /** A colleague hears that something waits in a talk, and neither what nor of whom. */
    @Test
    void nobodyIsToldTwiceOfAPageThatWaits() {
        tell("coaching.waits", "/conversations");
        tell("coaching.waits", "/conversations");
        assertThat(asJonas(() -> notices.unseen(school, jonas))).isEqualTo(1);
    }

    @Test
    void hisCalendarElsewhereIsReadUntilHeTakesTheAddressAway() {
        clock.set(LocalDateTime.parse("2026-09-07T09:00"), zone);
        try (var his = new Caller(port)) {
            his.post("/sign-in", "/sign-in", Map.of("name", Mailbox.of(name), "password", GivenAccount.PASSWORD));
            var made = his.post("/notices/settings", "/notices/feed", Map.of()).body();
            var address = made.replaceAll("(?s).*(/feeds/calendar/[A-Za-z0-9_-]{43}\\.ics).*", "$1");
            try (var program = new Caller(port)) {
                var first = program.get(address);
                assertThat(first.statusCode()).isEqualTo(200);
                assertThat(first.body())
                        .contains("BEGIN:VEVENT")
                        .contains("SUMMARY:Visit ")
                        .doesNotContain("Visit to");
                var tag = first.headers().firstValue("ETag").orElseThrow();
                assertThat(program.get(address, "If-None-Match", tag).statusCode())
                        .isEqualTo(304);
                assertThat(program.get(address.replace(".ics", "x.ics")).statusCode())
                        .isEqualTo(404);
                his.post("/notices/settings", "/notices/feed/removal", Map.of());
                assertThat(program.get(address).statusCode()).isEqualTo(404);
            }
        }
    }

    private void at(String local) {
        clock.set(LocalDateTime.parse(local), zone);
        calendars.keepUp();
        rounds.goRound();
        post.send();
    }

    private void tell(String kind, String path) {
        DatabaseContext.asJob(
                "plan",
                school.value(),
                () -> transaction.executeWithoutResult(status -> notices.tell(school, jonas, kind, path)));
    }

    private Reader reader() {
        return asJonas(() -> readers.of(school, jonas));
    }

    private <T> T asJonas(Supplier<T> work) {
        return DatabaseContext.as(jonas.value(), school.value(), work::get);
    }
}

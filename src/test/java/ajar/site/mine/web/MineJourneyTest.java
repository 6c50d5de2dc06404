package ajar.site.mine.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.mine.LettingGo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody takes all that is theirs along, and then erases it; a steward does so for whoever has left. */
@DemoTest
class MineJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    LettingGo visitsLetGo;

    @Autowired
    SettableClock clock;

    @AfterEach
    void onMondayAgain() {
        clock.reset();
    }

    @Test
    void takesItAllAlong(BrowserVisit visit, BrowserVisit stranger) throws IOException {
        var school = new AgreedInTheDemo(owner);
        var visitor =
                school.after(LocalDateTime.parse("2026-09-07T09:00")).getFirst().visitor();
        school.letIn(visit, port, visitor).open("/more");
        visit.link("Everything of mine").click();
        for (var width : new int[] {1440, 320}) {
            visit.wide(width).picture("mine-" + width).fits().isAccessible();
        }
        visit.hasTargetsForThumbs().dark().picture("mine-dark").isLegible().light();
        visit.button("Make the zip").click();
        visit.link("Fetch the zip").waitFor();
        visit.picture("mine-ready").isAccessible();
        var zip = unzipped(visit.page()
                .waitForDownload(() -> visit.link("Fetch the zip").click())
                .path());
        assertThat(zip.get("index.html")).contains("Everything of " + visitor, "Your visits", "Your lessons");
        assertThat(zip.get("everything.json")).contains("\"visits.visit\"");
        assertThat(zip.get("calendar.ics"))
                .contains("BEGIN:VTIMEZONE", "DTSTART;TZID=", "SUMMARY:Visit to")
                .doesNotContain("TZURL");
        school.letIn(stranger, port, "Pat Nowak".equals(visitor) ? "Ruth Adeyemi" : "Pat Nowak");
        assertThat(stranger.page()
                        .request()
                        .get("http://localhost:" + port + "/mine/takeout/zip")
                        .status())
                .isEqualTo(404);

        visit.open("/more").button("Sign out").click();
        school.letIn(visit, port, visitor).open("/mine");
        visit.button("Make the zip").waitFor();
        assertThat(owner.db()
                        .sql("select count(*) from site.takeout")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void erasesWhatIsMine(BrowserVisit visit, BrowserVisit host) {
        var school = new AgreedInTheDemo(owner);
        clock.set(Instant.parse("2026-09-10T06:00:00Z"));
        var made =
                school.after(LocalDateTime.parse("2026-09-07T00:00")).getFirst().visitor();
        var coming = school.after(LocalDateTime.parse("2026-09-10T09:00")).stream()
                .filter(one -> one.visitor().equals(made))
                .findFirst()
                .orElseGet(() ->
                        school.after(LocalDateTime.parse("2026-09-10T09:00")).getLast());
        var id = idOf(coming.visitor());
        school.letIn(visit, port, coming.visitor()).open("/mine");
        visit.page().locator("input[name=typed]").fill("somebody else");
        visit.button("Erase what is mine").click();
        assertThat(visit.text()).contains("Nothing was erased");
        assertThat(rows("visits.wish", "visitor", id)).isPositive();

        visit.page().locator("input[name=typed]").fill(coming.visitor().toUpperCase(java.util.Locale.ROOT));
        visit.button("Erase what is mine").click();
        assertThat(visit.text()).contains("It is erased.");
        assertThat(rows("visits.wish", "visitor", id)).isZero();
        assertThat(rows("visits.visit", "visitor", id)).isZero();
        assertThat(rows("school.lesson_teacher", "person", id))
                .as("their timetable stays")
                .isPositive();
        assertThat(visit.open("/visits").text()).doesNotContain(coming.host());
        school.isHeardByAll();
        assertThat(school.letIn(host, port, coming.host()).open("/visits").text())
                .doesNotContain(coming.visitor() + " comes");
        assertThat(school.after(LocalDateTime.parse("2026-09-10T09:00")))
                .noneMatch(one -> one.id().equals(coming.id()));
    }

    @Test
    void erasesWhoHasLeft(BrowserVisit steward) {
        var school = new AgreedInTheDemo(owner);
        var gone = school.after(LocalDateTime.parse("2026-09-07T09:00")).get(1).host();
        var id = idOf(gone);
        var visits = owner.db()
                .sql("select count(*) from visits.visit")
                .query(Integer.class)
                .single();
        DatabaseContext.as(
                id, schoolOf(id), () -> visitsLetGo.letGo(new SchoolId(schoolOf(id)), new PersonId(id), true));
        school.isHeardByAll();
        owner.db()
                .sql("update school.person set left_on = '2026-09-07' where id = :id")
                .param("id", id)
                .update();
        steward.at(port).comeInAs("Pat Nowak").open("/more");
        steward.link("People who have left").click();
        assertThat(steward.text()).contains(gone);
        steward.wide(320).picture("left-320").fits().isAccessible();
        steward.page().locator("#person-%s input[name=typed]".formatted(id)).fill(gone);
        steward.page().locator("#person-%s button".formatted(id)).click();
        assertThat(steward.text()).contains("They are erased.").doesNotContain(gone);
        assertThat(rows("school.person", "id", id)).isZero();
        assertThat(owner.db()
                        .sql("select count(*) from visits.visit")
                        .query(Integer.class)
                        .single())
                .as("what happened stays")
                .isEqualTo(visits);
    }

    private UUID schoolOf(UUID person) {
        return owner.db()
                .sql("select school from school.person where id = :id")
                .param("id", person)
                .query(UUID.class)
                .single();
    }

    private UUID idOf(String name) {
        return owner.db()
                .sql("select id from school.person where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private int rows(String table, String column, UUID person) {
        return owner.db()
                .sql("select count(*) from %s where %s = :person".formatted(table, column))
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> unzipped(Path file) throws IOException {
        var files = new HashMap<String, String>();
        try (var in = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}

package ajar.site.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Dump;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Schools;
import ajar.site.Me;
import ajar.site.privacy.Catalogue;
import ajar.site.privacy.ColumnLine;
import ajar.site.privacy.Columns;
import ajar.site.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many people, each with a word of their own in everything that is theirs. {@code -Dajar.people=200} tries it with more of them.
 * Driven by the list of columns: a table that is listed is taken along and erased here, or the test fails.
 */
@ModuleTest
@Tag("slow")
class EverythingOfMineTest {

    private static final int PEOPLE = Integer.getInteger("ajar.people", 20);

    /** What colleagues may read of each other: names, doors, thanks, why a post is celebrated, what a stand-in is to do, picked chapters. */
    private static final Set<String> READ_BY_OTHERS = Set.of(
            "school.person.given_name",
            "school.person.family_name",
            "visits.open_lesson.to_see",
            "visits.thanks.line",
            "dots.learned.words",
            "visits.cover.to_do",
            "shelf.pick.chapter",
            "shelf.thanks.line",
            "showcase.promotion.why",
            "showcase.thanks.words");

    /** Theirs to take along, but said by the school of its work, by a book of itself, or to what others showed: it stays, nameless. */
    private static final Set<String> WORK =
            Set.of("school.lesson.subject", "shelf.pick.chapter", "showcase.reply.words");

    /** Sealed until its time is over: it holds ids of who was erased, and nothing else of them. */
    private static final Set<String> THE_LOG = Set.of("site.audit_entry", "site.audit_repeat");

    @Autowired
    Owner owner;

    @Autowired
    Vault vault;

    @Autowired
    Columns columns;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Takeouts takeouts;

    @Autowired
    Erasures erasures;

    @Autowired
    ErasureWork work;

    @Autowired
    People people;

    @Autowired
    Schools schools;

    private List<UUID> everybody = List.of();
    private Canaries canaries;

    @BeforeEach
    void fill() throws IOException {
        Hawthorn.foundIn(owner);
        owner.db().sql("set test.people = " + PEOPLE).update();
        try (var rows = EverythingOfMineTest.class.getResourceAsStream("/everybody.sql")) {
            owner.db()
                    .sql(new String(rows.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .update();
        }
        everybody = owner.db()
                .sql("select id from school.person where given_name like 'Given%' order by code")
                .query(UUID.class)
                .list();
        canaries = new Canaries(owner, vault, columns, catalogue.columns());
        canaries.sealFor(everybody);
        everybody.forEach(person -> as(person, me -> takeouts.ask(me.schoolId(), me.id(), Locale.UK)));
        canaries.putInto(everybody);
        assertThat(canaries.without()).as("listed, but nobody has a row").isEmpty();
    }

    @Test
    void isTakenAlongWhole() {
        for (var person : everybody) {
            var zip = unzipped(fetched(person));
            assertThat(zip).containsOnlyKeys("index.html", "style.css", "everything.json", "calendar.ics");
            for (var file : List.of("index.html", "everything.json")) {
                assertThat(zip.getOrDefault(file, ""))
                        .contains(words(person, line -> line.export() != ColumnLine.Export.NO));
                assertThat(strangers(person, zip.getOrDefault(file, ""))).isSubsetOf(READ_BY_OTHERS);
            }
            assertThat(everybody.stream().filter(id -> zip.getOrDefault("everything.json", "")
                            .contains(id.toString())))
                    .as("others stand there by name")
                    .containsExactly(person);
            assertThat(zip.get("index.html")).contains("What the log says about you", "roles changed");
        }
    }

    @Test
    void isNobodyElses() {
        var ada = everybody.getFirst();
        fetched(ada);
        var other = everybody.get(1);
        DatabaseContext.as(other, Hawthorn.HAWTHORN.value(), () -> assertThat(takeouts.zip(new PersonId(ada)))
                .isEmpty());
        DatabaseContext.as(
                Hawthorn.PAT.value(), Hawthorn.HAWTHORN.value(), () -> assertThat(takeouts.zip(new PersonId(ada)))
                        .isEmpty());
        assertThat(Dump.of(owner.db())).contains(ada.toString()).doesNotContain("everything.json");
    }

    /** The control is the last line: without an erasure every word is found. */
    @Test
    void isErasedWhole() {
        for (var place = 0; place < everybody.size(); place += 4) {
            var leaver = everybody.get(place);
            owner.db()
                    .sql("update school.person set left_on = :day where id = :id")
                    .param("day", LocalDate.of(2026, 9, 1))
                    .param("id", leaver)
                    .update();
            asPat(pat ->
                    work.carryOut(erasures.askForLeft(pat, new PersonId(leaver)).orElseThrow()));
            var rest = Dump.of(owner.db());
            assertThat(found(leaver, rest, line -> true)).as("of a leaver").isSubsetOf(WORK);
            assertThat(Dump.without(owner.db(), THE_LOG)).doesNotContain(leaver.toString());
            var worker = everybody.get(place + 1);
            var keptBefore = found(worker, rest, line -> line.erase() != ColumnLine.Erase.KEEP);
            assertThat(keptBefore).isNotEmpty();
            as(worker, me -> work.carryOut(erasures.askForOwn(me)));
            var goes = columns.forSomebody(false).values().stream()
                    .flatMap(List::stream)
                    .filter(line -> line.erase() != ColumnLine.Erase.KEEP)
                    .map(line -> line.table() + "." + line.column())
                    .collect(Collectors.toSet());
            rest = Dump.of(owner.db());
            assertThat(found(worker, rest, line -> goes.contains(line.table() + "." + line.column())))
                    .as("of somebody who works here")
                    .isEmpty();
            assertThat(found(worker, rest, line -> line.column().equals("family_name")))
                    .isNotEmpty();
            for (var other : List.of(everybody.get(place + 2), everybody.get(place + 3))) {
                var own =
                        canaries.of(other).stream().filter(Canaries.Canary::own).toList();
                assertThat(rest)
                        .as("of others")
                        .contains(own.stream().map(Canaries.Canary::word).toList());
            }
        }
    }

    /** The control of the erasure: a policy that forgets somebody is noticed by what stays. */
    @Test
    void wouldShowWhatAPolicyHeldBack() {
        var leaver = everybody.getFirst();
        owner.db()
                .sql("update school.person set left_on = '2026-09-01' where id = :id")
                .param("id", leaver)
                .update();
        owner.db().sql("alter policy erased on visits.settling using (false)").update();
        try {
            asPat(pat ->
                    work.carryOut(erasures.askForLeft(pat, new PersonId(leaver)).orElseThrow()));
            assertThat(Dump.without(owner.db(), THE_LOG)).contains(leaver.toString());
        } finally {
            owner.db()
                    .sql(
                            "alter policy erased on visits.settling using (school = (select site.current_school()) and site.erases(settled_by))")
                    .update();
        }
    }

    @Test
    void leavesNobodysNameAtWhatHappened() {
        var visits = countOf("visits.visit");
        var lessons = countOf("school.lesson_teacher");
        var covers = countOf("visits.cover");
        var worker = everybody.get(1);
        as(worker, me -> work.carryOut(erasures.askForOwn(me)));
        assertThat(countOf("visits.visit")).isEqualTo(visits);
        assertThat(countOf("school.lesson_teacher")).isEqualTo(lessons);
        assertThat(countOf("visits.cover")).isEqualTo(covers);
        for (var question : List.of(
                "select count(*) from visits.visit where visitor = :person",
                "select count(*) from visits.open_lesson where host = :person",
                "select count(*) from visits.wish where visitor = :person",
                "select count(*) from visits.booking b join visits.visit v on v.id = b.visit where b.holder = :person")) {
            assertThat(owner.db()
                            .sql(question)
                            .param("person", worker)
                            .query(Integer.class)
                            .single())
                    .as(question)
                    .isZero();
        }
        assertThat(owner.db()
                        .sql("select count(*) from school.lesson_teacher where person = :person")
                        .param("person", worker)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isErasedForNobodyWhoStillWorksHere() {
        asPat(pat -> assertThat(erasures.askForLeft(pat, new PersonId(everybody.getFirst())))
                .isEmpty());
    }

    private Set<String> strangers(UUID person, String file) {
        var found = new TreeSet<String>();
        everybody.stream().filter(other -> !other.equals(person)).forEach(other -> canaries.of(other).stream()
                .filter(canary -> file.contains(canary.word()))
                .forEach(canary ->
                        found.add(canary.line().table() + "." + canary.line().column())));
        return found;
    }

    private List<String> words(UUID person, java.util.function.Predicate<ColumnLine> which) {
        return canaries.of(person).stream()
                .filter(canary -> which.test(canary.line()))
                .map(Canaries.Canary::word)
                .toList();
    }

    private Set<String> found(UUID person, String dump, java.util.function.Predicate<ColumnLine> which) {
        return canaries.of(person).stream()
                .filter(canary -> which.test(canary.line()) && dump.contains(canary.word()))
                .map(canary -> canary.line().table() + "." + canary.line().column())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private byte[] fetched(UUID person) {
        as(person, me -> {
            takeouts.throwAway(me.id());
            takeouts.ask(me.schoolId(), me.id(), Locale.UK);
        });
        return await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(50))
                .failFast("it could not be made", () -> hasFailed(person))
                .until(
                        () -> DatabaseContext.as(
                                        person, Hawthorn.HAWTHORN.value(), () -> takeouts.zip(new PersonId(person)))
                                .orElse(new byte[0]),
                        zip -> zip.length > 0);
    }

    private boolean hasFailed(UUID person) {
        return DatabaseContext.as(person, Hawthorn.HAWTHORN.value(), () -> takeouts.find(new PersonId(person)))
                .filter(takeout -> takeout.state() == Takeout.State.FAILED)
                .isPresent();
    }

    private int countOf(String table) {
        return owner.db()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private void asPat(java.util.function.Consumer<Me> work) {
        as(Hawthorn.PAT.value(), work);
    }

    private void as(UUID person, java.util.function.Consumer<Me> work) {
        DatabaseContext.as(person, Hawthorn.HAWTHORN.value(), () -> {
            var found = people.find(Hawthorn.HAWTHORN, new PersonId(person)).orElseThrow();
            work.accept(new Me(found, schools.get(Hawthorn.HAWTHORN), people.rolesOf(Hawthorn.HAWTHORN, found.id())));
        });
    }

    private static Map<String, String> unzipped(byte[] zip) {
        var files = new HashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}

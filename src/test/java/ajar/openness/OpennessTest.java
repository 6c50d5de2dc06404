package ajar.openness;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MIRA;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.RUTH;
import static ajar.Hawthorn.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.calendar.Term;
import ajar.site.releases.Range;
import ajar.site.releases.Range.Telling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada's door is open; of 30 teachers, fifteen of whom teach Maths, some have been there. */
@ModuleTest
class OpennessTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final Term TERM = Term.of(SEPTEMBER);
    private static final List<PersonId> PEOPLE = List.of(ADA, BEN, DARA, SAM, PAT, RUTH, MIRA);
    private static final List<String> JOBS =
            List.of("plan", "demo", "release", "mirror", "dots", "strings", "audit", "retention", "erase", "sign_in");

    /** What would tell who has been somewhere, and so who has not. */
    private static final List<String> LISTS = List.of(
            "select count(*) from openness.counted",
            "select count(*) from openness.counted_in",
            "select count(*) from openness.fact where person is distinct from site.current_person()",
            "select count(*) from openness.holding_between('-infinity', 'infinity')");

    @Autowired
    Openness openness;

    @Autowired
    OwnOpenness own;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void adasDoorIsOpen() {
        clock.reset();
        Hawthorn.foundIn(owner);
        for (int n = 0; n < 24; n++) {
            teacher("T" + n, n < 14 ? "Maths" : "Music");
        }
        teacher("ART", "Art");
        teacher("INK", "Art");
        owner.db()
                .sql("""
                insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
                values ('00000000-0000-7000-8045-000000000001', :school, '00000000-0000-7000-8008-000000000002', :ada,
                        '2026-09-10', '2026-12-01', 'How long I wait', 3)
                """)
                .param("school", HAWTHORN.value())
                .param("ada", ADA.value())
                .update();
    }

    @Test
    void isToldOnceAMonthInRangesAndFigures() {
        visit(0, 4, "2026-09-15");
        release(SEPTEMBER);
        assertThat(made()).as("four look like nobody").contains(new Range(Telling.FEWER, 0, 4, 30));
        assertThat(told(RUTH).getLast().of(Measure.OPENED).map(Figure::range)).isEqualTo(made());
        visit(4, 7, "2026-10-15");
        release(SEPTEMBER);
        assertThat(made().map(Range::telling)).as("not again").contains(Telling.FEWER);
        release(SEPTEMBER.plusMonths(1));
        assertThat(made().map(Range::figure)).contains(7);
        visit(7, 9, "2026-11-15");
        release(SEPTEMBER.plusMonths(2));
        var figure = told(RUTH).getLast().of(Measure.MADE).orElseThrow();
        assertThat(figure.range().figure()).as("two more").isEqualTo(7);
        assertThat(figure.upTo()).isEqualTo("2026-10-31");
        assertThat(told(BEN)).as("the same to everybody").isEqualTo(told(RUTH));
    }

    @Test
    void neitherWhoComesNorWhoIsErasedChangesAFigure() {
        visit(0, 7, "2026-09-15");
        release(SEPTEMBER);
        teacher("NEW", "Maths");
        erase("T0", "T1");
        release(SEPTEMBER.plusMonths(1));
        assertThat(made()).contains(new Range(Telling.EXACTLY, 7, 7, 30));
        visit(14, 19, "2026-11-15");
        release(SEPTEMBER.plusMonths(2));
        assertThat(made()).as("five more, and the two").contains(new Range(Telling.EXACTLY, 12, 12, 30));
    }

    /** As long as only "fewer" was told, whoever came in September is counted, too. */
    @Test
    void countsThoseWhoTeachWhenFiguresBegin() {
        release(SEPTEMBER.minusMonths(1));
        teacher("NEW", "Maths");
        visit(0, 7, "2026-09-15");
        release(SEPTEMBER);
        assertThat(made()).contains(new Range(Telling.EXACTLY, 7, 7, 31));
    }

    @Test
    void tellsDepartmentsAndTheDistrictWhenATermIsOver() {
        visit(0, 6, "2026-09-15");
        visit(14, 21, "2026-09-15");
        release(SEPTEMBER);
        assertThat(told(RUTH).getLast().departments()).isEmpty();
        owner.db()
                .sql("insert into school.role (school, person, role) values (:school, :ruth, 'district_lead')")
                .param("school", HAWTHORN.value())
                .param("ruth", RUTH.value())
                .update();
        assertThat(as(RUTH, openness::lastTermBeside)).isEmpty();
        visit(6, 8, "2026-12-15");
        visit(21, 23, "2026-12-15");
        visitBy(person("ART"), "2026-12-15");
        release(LocalDate.of(2026, 12, 1));
        var last = told(RUTH).getLast();
        assertThat(last.of(Measure.MADE).map(Figure::range)).contains(new Range(Telling.EXACTLY, 18, 18, 30));
        assertThat(last.of(Measure.MADE, "Maths").map(Figure::range)).contains(new Range(Telling.EXACTLY, 8, 8, 15));
        assertThat(last.of(Measure.MADE, "Music").map(Figure::range)).contains(new Range(Telling.AT_LEAST, 5, 10, 10));
        assertThat(as(RUTH, openness::lastTermBeside)).contains(TERM);
        var beside = as(RUTH, () -> openness.beside(TERM)).getFirst();
        assertThat(beside.school()).isEqualTo("Hawthorn");
        assertThat(beside.figures().stream().map(Figure::range))
                .contains(new Range(Telling.EXACTLY, 18, 18, 30), new Range(Telling.FEWER, 0, 9, 30));
        assertThat(as(ADA, () -> openness.beside(TERM)))
                .as("who leads no district")
                .isEmpty();
        assertThat(count("select count(*) from openness.counted"))
                .as("forgotten")
                .isZero();
        assertThat(count("select count(*) from openness.counted_in")).isZero();
        release(LocalDate.of(2027, 1, 1));
        assertThat(told(RUTH)).extracting(Told::over).containsExactly(true, false);
    }

    @Test
    void isKnownToOneselfAlone() {
        visitBy(BEN, "2026-09-15");
        wish(BEN);
        var bens = as(BEN, () -> own.of(HAWTHORN, BEN, LocalDate.of(2026, 9, 16)));
        assertThat(bens.since(Measure.MADE)).contains(LocalDate.of(2026, 9, 15));
        assertThat(bens.since(Measure.ACROSS)).contains(LocalDate.of(2026, 9, 15));
        assertThat(bens.since(Measure.WISHED)).contains(LocalDate.of(2026, 9, 8));
        assertThat(bens.since(Measure.OPENED)).isEmpty();
        assertThat(as(BEN, () -> own.of(HAWTHORN, BEN, LocalDate.of(2026, 9, 15)))
                        .since(Measure.MADE))
                .as("not over yet")
                .isEmpty();
        var adas = as(ADA, () -> own.of(HAWTHORN, ADA, LocalDate.of(2026, 9, 16)));
        assertThat(adas.since()).containsOnlyKeys(Measure.OPENED, Measure.RECEIVED);
        assertThat(as(RUTH, () -> own.of(HAWTHORN, BEN, LocalDate.of(2026, 9, 16)))
                        .since())
                .isEmpty();
    }

    @Test
    void invitesWhoHasBeenNowhereAfterThreeWeeks() {
        var monday = LocalDate.of(2026, 9, 28);
        assertThat(invited(BEN, monday)).isTrue();
        assertThat(invited(BEN, monday.minusWeeks(1))).as("two weeks").isFalse();
        assertThat(invited(BEN, monday.plusDays(1))).as("a Tuesday").isFalse();
        assertThat(invited(ADA, monday)).as("her door is open").isFalse();
        visitBy(BEN, "2026-10-20");
        assertThat(invited(BEN, monday)).as("it is agreed that he will").isFalse();
        assertThat(as(RUTH, () -> own.isInvited(HAWTHORN, ADA, monday)))
                .as("of others it knows nothing, whatever they did")
                .isEqualTo(as(RUTH, () -> own.isInvited(HAWTHORN, BEN, monday)));
    }

    /** Who did something, beside the staff whom everybody knows, would be a list of those who are alone. */
    @Test
    void isNoListOfAnybody() {
        visit(0, 7, "2026-09-15");
        release(SEPTEMBER);
        assertThat(whoReads()).isEmpty();
        assertThat(LISTS.stream().mapToInt(list -> asJob(Openness.JOB, list)).filter(rows -> rows > 0))
                .as("the control: the job that counts")
                .hasSize(LISTS.size());
    }

    /** The control: behind each wall there is something, and somebody finds it. */
    @Test
    void wouldBeAListWithoutItsWalls() {
        visit(0, 7, "2026-09-15");
        release(SEPTEMBER);
        var walls = Map.of(
                "alter table openness.counted disable row level security",
                "alter table openness.counted enable row level security",
                "alter table openness.counted_in disable row level security",
                "alter table openness.counted_in enable row level security",
                "create policy planted on openness.counted for select using (school = site.current_school())",
                "drop policy planted on openness.counted");
        walls.forEach((taken, putBack) -> {
            owner.db().sql(taken).update();
            assertThat(whoReads()).as(taken).isNotEmpty();
            owner.db().sql(putBack).update();
            assertThat(whoReads()).as(putBack).isEmpty();
        });
        var definition = owner.db()
                .sql("select pg_get_functiondef('openness.holding_between'::regproc)")
                .query(String.class)
                .single();
        var view = owner.db()
                .sql("select pg_get_viewdef('openness.fact'::regclass)")
                .query(String.class)
                .single();
        owner.db()
                .sql("create or replace view openness.fact with (security_invoker = true) as "
                        + view.replaceAll("(?s)\\s+WHERE \\(\\(person = site.current_person.*", ""))
                .update();
        owner.db()
                .sql(definition.replace(" and site.current_job() = 'openness'", ""))
                .update();
        try {
            assertThat(whoReads()).as("without the job's name").isNotEmpty();
        } finally {
            owner.db().sql(definition).update();
            owner.db()
                    .sql("create or replace view openness.fact with (security_invoker = true) as " + view)
                    .update();
        }
        assertThat(whoReads()).isEmpty();
    }

    private List<String> whoReads() {
        var readers = new java.util.ArrayList<String>();
        for (var list : LISTS) {
            PEOPLE.stream()
                    .filter(who -> DatabaseContext.as(who.value(), HAWTHORN.value(), () -> rows(list)) > 0)
                    .forEach(who -> readers.add(who + ": " + list));
            JOBS.stream().filter(job -> asJob(job, list) > 0).forEach(job -> readers.add(job + ": " + list));
        }
        return readers;
    }

    private int asJob(String job, String list) {
        return DatabaseContext.asJob(job, HAWTHORN.value(), () -> rows(list));
    }

    private int rows(String list) {
        try {
            return transaction.execute(
                    begun -> db.sql(list).query(Integer.class).single());
        } catch (DataAccessException notAllowed) {
            return 0;
        }
    }

    private boolean invited(PersonId who, LocalDate day) {
        return as(who, () -> own.isInvited(HAWTHORN, who, day));
    }

    private Optional<Range> made() {
        return told(RUTH).getLast().of(Measure.MADE).map(Figure::range);
    }

    private List<Told> told(PersonId who) {
        return as(who, () -> openness.of(HAWTHORN));
    }

    private void release(LocalDate month) {
        DatabaseContext.asJob(Openness.JOB, HAWTHORN.value(), () -> openness.release(HAWTHORN, month));
    }

    private <T> T as(PersonId who, Supplier<T> work) {
        return DatabaseContext.as(who.value(), HAWTHORN.value(), work::get);
    }

    private int count(String query) {
        return owner.db().sql(query).query(Integer.class).single();
    }

    private void visit(int from, int until, String day) {
        for (int n = from; n < until; n++) {
            visitBy(person("T" + n), day);
        }
    }

    private PersonId person(String code) {
        return new PersonId(owner.db()
                .sql("select id from school.person where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single());
    }

    private void visitBy(PersonId who, String day) {
        owner.db()
                .sql("""
                insert into visits.visit (school, visitor, open_lesson, on_date, part, during)
                values (:school, :who, '00000000-0000-7000-8045-000000000001', :day::date, 'whole',
                        tsrange(:day::date + time '10:20', :day::date + time '11:10'))
                """)
                .param("school", HAWTHORN.value())
                .param("who", who.value())
                .param("day", day)
                .update();
    }

    private void wish(PersonId who) {
        owner.db()
                .sql("""
                insert into visits.wish (school, visitor, host, first_date, last_date)
                values (:school, :who, :ada, '2026-09-08', '2026-10-08')
                """)
                .param("school", HAWTHORN.value())
                .param("who", who.value())
                .param("ada", ADA.value())
                .update();
    }

    private void erase(String... codes) {
        for (var code : codes) {
            owner.db()
                    .sql("update openness.counted set person = :nameless where person = :who")
                    .param("nameless", JONAS.value())
                    .param("who", person(code).value())
                    .update();
            owner.db()
                    .sql("delete from visits.visit where visitor = :who")
                    .param("who", person(code).value())
                    .update();
        }
    }

    private void teacher(String code, String department) {
        owner.db()
                .sql("""
                with added as (insert into school.person (school, code, given_name, family_name, department)
                               values (:school, :code, 'T', :code, :department) returning school, id)
                insert into school.role (school, person, role) select school, id, 'teacher' from added
                """)
                .param("school", HAWTHORN.value())
                .param("code", code)
                .param("department", department)
                .update();
    }
}

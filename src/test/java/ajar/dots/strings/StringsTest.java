package ajar.dots.strings;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.RUTH;
import static ajar.Hawthorn.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.dots.strings.OwnString.Source;
import ajar.dots.strings.OwnString.Way;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Ben visited Ada and thanked her; Cleo tries what Ada shows and a chapter that Ben picked, and says the latter to nobody. */
@ModuleTest
class StringsTest {

    private static final List<String> JOBS =
            List.of("plan", "demo", "release", "mirror", "audit", "retention", "erase", "sign_in", Shapes.JOB);

    @Autowired
    Strings strings;

    @Autowired
    Shapes shapes;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void theySaidSo() {
        clock.reset();
        Hawthorn.foundIn(owner);
        insert("""
                insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, how_to_enter, chairs)
                values ('00000000-0000-7000-8045-000000000001', :school, '00000000-0000-7000-8008-000000000002', :ada,
                        '2026-08-01', '2026-12-01', 'How long I wait', '', 2);
                insert into visits.open_lesson_practice (school, open_lesson, practice)
                values (:school, '00000000-0000-7000-8045-000000000001', '00000000-0000-7000-8007-000000000001');
                insert into visits.visit (id, school, visitor, open_lesson, on_date, part, during)
                values ('00000000-0000-7000-8045-000000000002', :school, :ben, '00000000-0000-7000-8045-000000000001', '2026-09-01', 'whole',
                        '[2026-09-01 10:20, 2026-09-01 11:10)');
                insert into visits.thanks (school, visit) values (:school, '00000000-0000-7000-8045-000000000002');
                insert into visits.idea_tried (school, visit) values (:school, '00000000-0000-7000-8045-000000000002');
                insert into showcase.post (id, school, author, title, words, standing, published_at)
                values ('00000000-0000-7000-8045-000000000003', :school, :ada, 'Predict, then look', '', 'shown', '2026-08-20 08:00Z');
                insert into showcase.trial (school, post, person, tried_at)
                values (:school, '00000000-0000-7000-8045-000000000003', :cleo, '2026-08-21 08:00Z');
                insert into shelf.book (id, school, title, authors, added_at)
                values ('00000000-0000-7000-8045-000000000004', :school, 'Waiting', 'Ann Author', '2026-08-01 08:00Z');
                insert into shelf.pick (id, school, book, person, chapter, minutes, verdict, picked_at)
                values ('00000000-0000-7000-8045-000000000005', :school, '00000000-0000-7000-8045-000000000004', :ben, 'Chapter 2', 20, 'none',
                        '2026-08-01 08:00Z');
                insert into shelf.idea_tried (pick, person, school, tried_at)
                values ('00000000-0000-7000-8045-000000000005', :cleo, :school, '2026-08-22 08:00Z')
                """);
    }

    @Test
    void nameThoseAtBothEnds() {
        var bens = strings(BEN).getFirst();
        assertThat(bens.name()).isEqualTo("Ada Okafor");
        assertThat(bens.learned()).isTrue();
        assertThat(bens.source()).isEqualTo(Source.VISIT);
        assertThat(bens.what()).isEqualTo("How long I wait");
        assertThat(bens.practices()).containsExactly("Waiting time");
        assertThat(bens.ways()).containsExactly(Way.THANKS, Way.TRIES);
        assertThat(bens.at()).isEqualTo("2026-09-01T09:20:00Z");
        assertThat(strings(ADA).stream().map(OwnString::name)).containsExactly("Ben Lindqvist", "Cleo Haddad");
        assertThat(strings(ADA)).noneMatch(OwnString::learned);
        assertThat(strings(CLEO).stream().map(OwnString::what)).containsExactly("Predict, then look");
    }

    /** What is tried in silence binds nobody until it is said. */
    @Test
    void areMadeByWhatIsSaid() {
        assertThat(strings(BEN)).hasSize(1);
        insert("update shelf.idea_tried set told = true");
        assertThat(strings(BEN).stream().map(OwnString::name)).containsExactly("Ada Okafor", "Cleo Haddad");
        assertThat(strings(CLEO)).hasSize(2);
    }

    @Test
    void goWithWhatIsTakenBack() {
        insert("delete from visits.thanks");
        assertThat(strings(ADA).getFirst().ways()).containsExactly(Way.TRIES);
        insert("delete from visits.idea_tried; update showcase.post set standing = 'hidden'");
        assertThat(strings(ADA)).isEmpty();
        assertThat(strings(CLEO)).isEmpty();
    }

    @Test
    void doNotNameWhoeverHasLeft() {
        insert("update school.person set left_on = '2026-09-02' where id = :ben");
        assertThat(strings(ADA).stream().map(OwnString::name)).containsExactly("Cleo Haddad");
    }

    @Test
    void areNobodyElses() {
        insert("update shelf.idea_tried set told = true");
        for (var who : List.of(RUTH, SAM, PAT, DARA, JONAS)) {
            assertThat(strings(who)).isEmpty();
            assertThat(seenBy(who)).as("even where they ask the database").isZero();
        }
        for (var job : JOBS) {
            assertThat(seenByJob(job)).as(job).isZero();
        }
        assertThat(seenBy(ADA)).as("the control").isEqualTo(3);
    }

    @Test
    void areCountedByOneJobAlone() {
        for (var job : JOBS) {
            var pairs = DatabaseContext.asJob(
                    job,
                    HAWTHORN.value(),
                    () -> count("select count(*) from dots.learned_between('-infinity', 'infinity')"));
            assertThat(pairs).as(job).isEqualTo(job.equals(Shapes.JOB) ? 2 : 0);
        }
        assertThat(as(RUTH, "select count(*) from dots.learned_between('-infinity', 'infinity')"))
                .isZero();
    }

    @Test
    void becomeTheSchoolsShapeOnceAWeek() {
        for (int n = 0; n < 12; n++) {
            staff("M" + n, "Maths");
            staff("S" + n, "Science");
            staff("E" + n, "English");
        }
        learn("M", 0, 6);
        release(MONDAY);
        var first = told(RUTH).getLast();
        assertThat(first.lines()).as("six, and Ben").containsExactly(new Shape.Line(2, 3, 7));
        assertThat(first.reach()).as("or one would find Cleo").isEmpty();
        assertThat(told(ADA)).as("the same to everybody").isEqualTo(told(RUTH));
        learn("M", 6, 7);
        learn("E", 0, 5);
        release(MONDAY);
        assertThat(told(RUTH)).as("not again within the week").containsExactly(first);
        release(MONDAY.plusWeeks(1));
        assertThat(told(RUTH).getLast().lines()).containsExactly(new Shape.Line(1, 3, 6), new Shape.Line(2, 3, 7));
        assertThat(as(RUTH, "select count(*) from dots.shape_counted"))
                .as("who was counted")
                .isZero();
    }

    /** Two who were erased have become one without a name; a figure that is one less would tell of it. */
    @Test
    void doNotTellWhoWasErased() {
        for (int n = 0; n < 12; n++) {
            staff("M" + n, "Maths");
            staff("S" + n, "Science");
        }
        learn("M", 0, 6);
        release(MONDAY);
        insert(
                "update dots.shape_counted set person = :jonas where person in (select id from school.person where code in ('M0', 'M1'))");
        insert("delete from showcase.trial where person in (select id from school.person where code in ('M0', 'M1'))");
        release(MONDAY.plusWeeks(1));
        assertThat(told(RUTH).getLast().lines()).as("with Ben and Cleo").containsExactly(new Shape.Line(1, 2, 8));
    }

    /** Each of some people of a department tries what another one of Science shows. */
    private void learn(String department, int from, int until) {
        for (int n = from; n < until; n++) {
            owner.db()
                    .sql("""
                            with post as (insert into showcase.post (id, school, author, title, words, standing, published_at)
                                          select gen_random_uuid(), school, id, 'T', '', 'shown', '2026-09-01 08:00Z'
                                            from school.person where code = :author returning id, school)
                            insert into showcase.trial (school, post, person, tried_at)
                            select post.school, post.id, p.id, '2026-09-02 08:00Z' from post cross join school.person p where p.code = :learner
                            """)
                    .param("author", "S" + n % 7)
                    .param("learner", department + n)
                    .update();
        }
    }

    private void staff(String code, String department) {
        var id = UUID.randomUUID();
        owner.db()
                .sql("""
                        insert into school.person (id, school, code, given_name, family_name, department)
                        values (:id, :school, :code, 'T', :code, :department)
                        """)
                .param("id", id)
                .param("school", HAWTHORN.value())
                .param("code", code)
                .param("department", department)
                .update();
        owner.db()
                .sql("insert into school.role (school, person, role) values (:school, :id, 'teacher')")
                .param("school", HAWTHORN.value())
                .param("id", id)
                .update();
    }

    private void release(LocalDate week) {
        DatabaseContext.asJob(Shapes.JOB, HAWTHORN.value(), () -> shapes.release(HAWTHORN, week));
    }

    private List<Shape> told(PersonId who) {
        return DatabaseContext.as(who.value(), HAWTHORN.value(), () -> shapes.of(HAWTHORN));
    }

    private List<OwnString> strings(PersonId who) {
        return DatabaseContext.as(who.value(), HAWTHORN.value(), () -> new ArrayList<>(strings.of(HAWTHORN, who)));
    }

    private int seenBy(PersonId who) {
        return as(who, "select count(*) from dots.string");
    }

    private int seenByJob(String job) {
        return DatabaseContext.asJob(job, HAWTHORN.value(), () -> count("select count(*) from dots.string"));
    }

    private int as(PersonId who, String query) {
        return DatabaseContext.as(who.value(), HAWTHORN.value(), () -> count(query));
    }

    private Integer count(String query) {
        return transaction.execute(begun -> db.sql(query).query(Integer.class).single());
    }

    private void insert(String statements) {
        for (var statement : statements.split(";\\s")) {
            owner.db()
                    .sql(statement)
                    .param("school", HAWTHORN.value())
                    .param("ada", ADA.value())
                    .param("ben", BEN.value())
                    .param("cleo", CLEO.value())
                    .param("jonas", JONAS.value())
                    .update();
        }
    }
}

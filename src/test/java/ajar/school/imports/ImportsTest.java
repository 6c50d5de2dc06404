package ajar.school.imports;

import static ajar.school.imports.ImportAnswer.ALREADY_THERE;
import static ajar.school.imports.ImportAnswer.CHANGED_MEANWHILE;
import static ajar.school.imports.ImportAnswer.IMPORTED;
import static ajar.school.imports.ImportAnswer.REFUSED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.TimetableImported;
import ajar.school.Timetables;
import ajar.school.files.ColumnMapping;
import ajar.school.files.ColumnMapping.Field;
import ajar.school.files.NamedBytes;
import ajar.school.imports.Obstacle.Kind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

@Tag("slow")
@ModuleTest
class ImportsTest {

    private static final SchoolId HAWTHORN = new SchoolId(UUID.randomUUID());
    private static final PersonId PAT = new PersonId(UUID.randomUUID());
    private static final PersonId ADA = new PersonId(UUID.randomUUID());
    private static final LocalDate MONDAY = LocalDate.parse("2026-09-14");
    private static final String WEEK = """
            teacher,class,subject,room,day,period
            OKA,8B,Science,Lab 2,1,1
            OKA,9C,Science,Lab 2,2,1
            BLI,9B,Maths,Room 6,1,1
            BLI,8A,Maths,Room 6,5,3
            """;

    @Autowired
    Imports imports;

    @Autowired
    Uploads uploads;

    @Autowired
    Timetables timetables;

    @Autowired
    Owner owner;

    @BeforeEach
    void found() {
        var db = owner.db();
        var district = UUID.randomUUID();
        db.sql("insert into school.district (id, name) values (:id, 'Hawthorn')")
                .param("id", district)
                .update();
        db.sql(
                        "insert into school.school (id, district, name, zone) values (:id, :district, 'Hawthorn School', 'Europe/London')")
                .param("id", HAWTHORN.value())
                .param("district", district)
                .update();
        person(PAT, "PAT", "Pat", "Nowak", "steward");
        person(ADA, "OKA", "Ada", "Okafor", "teacher");
    }

    @Test
    void makeTheFirstTimetableOfASchool() {
        assertThat(bring(WEEK)).isEqualTo(IMPORTED);
        var lessons = week(MONDAY);
        assertThat(lessons).hasSize(4);
        assertThat(lessons.getFirst().starts()).isEqualTo(MONDAY.atTime(8, 30));
        assertThat(lessons.stream().filter(lesson -> lesson.isTaughtBy(ADA))).hasSize(2);
        assertThat(rolesOf("BLI")).containsExactly("teacher");
    }

    @Test
    void tellThatATimetableChanged(AssertablePublishedEvents events) {
        bring(WEEK);
        assertThat(events).contains(TimetableImported.class).matching(event -> event.from()
                .equals(MONDAY));
    }

    @Test
    void giveNoRoleWithoutTheStewardsWord() {
        var id = upload(WEEK);
        as(() -> {
            var first = chosen(id);
            uploads.choose(HAWTHORN, id, with(first, false, first.people(), first.from()));
            return confirmed(id);
        });
        assertThat(rolesOf("BLI")).isEmpty();
    }

    @Test
    void showWhatWouldChangeAndWriteNothing() {
        var id = upload(WEEK);
        var preview = preview(id);
        assertThat(preview.counts()).isEqualTo(new Preview.Counts(0, 0, 4, 0));
        assertThat(preview.newPeople()).containsExactly("BLI");
        assertThat(count("select count(*) from school.lesson")).isZero();
        assertThat(count("select count(*) from school.person")).isEqualTo(2);
    }

    @Test
    void changeNothingTheSecondTime() {
        bring(WEEK);
        var again = upload(WEEK);
        assertThat(preview(again).counts()).isEqualTo(new Preview.Counts(4, 0, 0, 0));
        assertThat(preview(again).obstacles()).extracting(Obstacle::kind).containsExactly(Kind.NOTHING_CHANGES);
        assertThat(confirm(again)).isEqualTo(REFUSED);
        assertThat(count("select count(*) from school.timetable_version")).isOne();
    }

    @Test
    void areConfirmedOnce() {
        var id = upload(WEEK);
        assertThat(confirm(id)).isEqualTo(IMPORTED);
        assertThat(confirm(id)).isEqualTo(ALREADY_THERE);
        assertThat(count("select count(*) from school.lesson")).isEqualTo(4);
    }

    @Test
    void keepTheThreadsOfLessonsThatStay() {
        bring(WEEK);
        var before = threads(week(MONDAY));
        var other = WEEK.replace("OKA,9C,Science,Lab 2,2,1", "OKA,9C,Science,Lab 3,2,1")
                .replace("BLI,8A,Maths,Room 6,5,3", "BLI,8A,Maths,Room 6,4,1");
        var id = upload(other);
        assertThat(preview(id).counts()).isEqualTo(new Preview.Counts(2, 2, 0, 0));
        confirm(id);
        var after = week(MONDAY.plusWeeks(1));
        assertThat(threads(after)).hasSize(4);
        assertThat(threads(after).stream().filter(before::contains)).hasSize(3);
    }

    @Test
    void endTheVersionBeforeOnTheDayBefore() {
        bring(WEEK);
        var later = upload(WEEK.replace("Maths", "Music"));
        as(() -> {
            var first = chosen(later);
            uploads.choose(HAWTHORN, later, with(first, true, first.people(), MONDAY.plusDays(2)));
            return confirmed(later);
        });
        assertThat(week(MONDAY))
                .extracting(DatedLesson::subject)
                .containsExactlyInAnyOrder("Science", "Maths", "Science", "Music");
    }

    @Test
    void writeNothingWhenSomethingBreaksInTheMiddle() {
        var id = upload(WEEK);
        // A slot that the database refuses, met only after people, groups and rooms were written.
        owner.db()
                .sql("alter table school.lesson add constraint broken check (period < 3)")
                .update();
        try {
            assertThatThrownBy(() -> confirm(id)).hasStackTraceContaining("broken");
        } finally {
            owner.db().sql("alter table school.lesson drop constraint broken").update();
        }
        for (var table : List.of("lesson", "pupil_group", "room", "division", "timetable_version")) {
            assertThat(count("select count(*) from school." + table)).as(table).isZero();
        }
        assertThat(count("select count(*) from school.person")).isEqualTo(2);
    }

    @Test
    void askWhoAPlaceholderIsAndRemember() {
        var file = WEEK + "X_Suspense,7A,Music,,3,2\n";
        var id = upload(file);
        assertThat(preview(id).questions()).extracting(Preview.Question::code).containsExactly("X_Suspense");
        assertThat(confirm(id)).isEqualTo(REFUSED);
        as(() -> {
            var first = chosen(id);
            uploads.choose(HAWTHORN, id, with(first, true, Map.of("X_Suspense", Choices.NOBODY), first.from()));
            return confirmed(id);
        });
        assertThat(week(MONDAY).stream().filter(lesson -> lesson.teachers().isEmpty()))
                .hasSize(1);
        var again = upload(file);
        assertThat(preview(again).questions()).allMatch(Preview.Question::answered);
        assertThat(preview(again).counts().same()).isEqualTo(5);
    }

    @Test
    void areConfirmedOneAfterTheOther() throws Exception {
        var uploads = List.of(upload(WEEK), upload(WEEK.replace("Maths", "Music")));
        var shown = uploads.stream().map(id -> preview(id).digest()).toList();
        var together = new CyclicBarrier(2);
        try (var stewards = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<Future<ImportAnswer>>();
            for (int i = 0; i < 2; i++) {
                var id = uploads.get(i);
                var digest = shown.get(i);
                answers.add(stewards.submit(() -> {
                    together.await();
                    return as(() -> imports.confirm(HAWTHORN, PAT, id, digest));
                }));
            }
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(IMPORTED, CHANGED_MEANWHILE);
        }
        assertThat(count("select count(*) from school.timetable_version")).isOne();
        assertThat(count("select count(*) from school.division")).isOne();
        assertThat(count("select count(*) from school.lesson")).isEqualTo(4);
    }

    @Test
    void confirmOnlyWhatWasShown() {
        var id = upload(WEEK);
        var shown = preview(id).digest();
        bring(WEEK.replace("Maths", "Music"));
        assertThat(as(() -> imports.confirm(HAWTHORN, PAT, id, shown))).isEqualTo(CHANGED_MEANWHILE);
        assertThat(preview(id).counts()).isEqualTo(new Preview.Counts(2, 0, 2, 2));
        assertThat(confirm(id)).isEqualTo(IMPORTED);
    }

    @Test
    void giveTheFirstDivisionItsBellsOnceTheColumnsAreSaid() {
        var id = upload("who,whom,x,y\nOKA,8B,1,1\nOKA,9C,2,3\n");
        assertThat(preview(id).obstacles()).extracting(Obstacle::kind).contains(Kind.NO_LESSONS);
        as(() -> {
            var before = chosen(id);
            var columns = new ColumnMapping(
                    Map.of(Field.TEACHER, "who", Field.GROUP, "whom", Field.DAY, "x", Field.PERIOD, "y"),
                    List.of(),
                    null);
            var said = new Choices(
                    before.from(),
                    before.until(),
                    before.division(),
                    before.cycle(),
                    before.bells(),
                    true,
                    before.people(),
                    columns,
                    List.of(),
                    List.of());
            var files = uploads.find(HAWTHORN, id).orElseThrow().files();
            uploads.choose(HAWTHORN, id, imports.settled(files, before, said));
            return confirmed(id);
        });
        assertThat(week(MONDAY)).extracting(lesson -> lesson.slot().period()).containsExactly(1, 3);
    }

    @Test
    void readTwoThousandLessonsWithinSeconds() {
        var rows = new StringBuilder("teacher,class,subject,room,day,period\n");
        for (int lesson = 0; lesson < 2_000; lesson++) {
            rows.append("T%d,C%d,Maths,R%d,%d,%d\n"
                    .formatted(lesson / 40, lesson / 40, lesson / 40, lesson % 40 / 8 + 1, lesson % 8 + 1));
        }
        assertTimeout(Duration.ofSeconds(60), () -> {
            assertThat(bring(rows.toString())).isEqualTo(IMPORTED);
            assertThat(preview(upload(rows.toString())).counts().same()).isEqualTo(2_000);
        });
    }

    @Test
    void takeNobodyOfAnotherSchoolForSomebody() {
        var id = upload(WEEK);
        as(() -> {
            var first = chosen(id);
            var stranger = Map.of("BLI", UUID.randomUUID().toString());
            uploads.choose(HAWTHORN, id, with(first, true, stranger, first.from()));
            return confirmed(id);
        });
        assertThat(rolesOf("BLI")).containsExactly("teacher");
        assertThat(count("select count(*) from school.imported_code")).isZero();
    }

    @Test
    void areForStewardsOnly() {
        assertThatThrownBy(() -> DatabaseContext.as(
                        ADA.value(),
                        HAWTHORN.value(),
                        () -> uploads.keep(HAWTHORN, ADA, List.of(new NamedBytes("week.csv", WEEK.getBytes(UTF_8))))))
                .hasStackTraceContaining("row-level security");
        var pats = upload(WEEK);
        assertThat(DatabaseContext.as(ADA.value(), HAWTHORN.value(), () -> uploads.find(HAWTHORN, pats)))
                .isEmpty();
    }

    private void person(PersonId id, String code, String given, String family, String role) {
        owner.db()
                .sql(
                        "insert into school.person (id, school, code, given_name, family_name) values (:id, :school, :code, :given, :family)")
                .param("id", id.value())
                .param("school", HAWTHORN.value())
                .param("code", code)
                .param("given", given)
                .param("family", family)
                .update();
        owner.db()
                .sql("insert into school.role (school, person, role) values (:school, :id, :role)")
                .param("school", HAWTHORN.value())
                .param("id", id.value())
                .param("role", role)
                .update();
    }

    private <T> T as(Supplier<T> work) {
        return DatabaseContext.as(PAT.value(), HAWTHORN.value(), work::get);
    }

    private UploadId upload(String csv) {
        return as(() -> {
            var files = List.of(new NamedBytes("week.csv", csv.getBytes(UTF_8)));
            var id = uploads.keep(HAWTHORN, PAT, files);
            uploads.choose(HAWTHORN, id, imports.firstChoices(HAWTHORN, files, MONDAY));
            return id;
        });
    }

    private ImportAnswer bring(String csv) {
        var id = upload(csv);
        return confirm(id);
    }

    private ImportAnswer confirm(UploadId id) {
        return as(() -> confirmed(id));
    }

    private ImportAnswer confirmed(UploadId id) {
        return imports.confirm(HAWTHORN, PAT, id, shown(id).digest());
    }

    private Preview preview(UploadId id) {
        return as(() -> shown(id));
    }

    private Preview shown(UploadId id) {
        return imports.preview(HAWTHORN, PAT, uploads.find(HAWTHORN, id).orElseThrow());
    }

    private Choices chosen(UploadId id) {
        return java.util.Objects.requireNonNull(
                uploads.find(HAWTHORN, id).orElseThrow().choices());
    }

    private static Choices with(Choices first, boolean teachers, Map<String, String> people, LocalDate from) {
        return new Choices(
                from,
                first.until(),
                first.division(),
                first.cycle(),
                first.bells(),
                teachers,
                people,
                first.columns(),
                List.of(),
                List.of());
    }

    private List<DatedLesson> week(LocalDate monday) {
        return as(() -> timetables.lessons(HAWTHORN, monday, monday.plusDays(6)));
    }

    private static Set<LessonId> threads(List<DatedLesson> lessons) {
        return lessons.stream().map(DatedLesson::lesson).collect(Collectors.toSet());
    }

    private List<String> rolesOf(String code) {
        return owner.db()
                .sql("select r.role from school.role r join school.person p on p.id = r.person where p.code = :code")
                .param("code", code)
                .query(String.class)
                .list();
    }

    private int count(String sql) {
        return owner.db().sql(sql).query(Integer.class).single();
    }
}

package ajar.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.planner.Lesson;
import ajar.planner.Limit;
import ajar.planner.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTest {

    private final Path folder;
    private final Problems problems = new Problems();

    CaseTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        try (var files = Files.list(Path.of("src/test/resources/cases/hawthorn"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void add(String file, String line) throws IOException {
        write(file, Files.readString(folder.resolve(file)) + line + "\n");
    }

    private Case read() {
        var found = Case.read(folder, 1, problems);
        assertThat(problems.inOrder()).isEmpty();
        return Objects.requireNonNull(found);
    }

    private List<String> complaints() {
        assertThat(Case.read(folder, 1, problems)).isNull();
        return problems.inOrder().stream().map(Problems.Problem::toString).toList();
    }

    @Test
    void becomesARequest() {
        var request = read().request();
        assertThat(request.days()).hasSize(2);
        assertThat(request.lessons()).hasSize(7);
        assertThat(request.doors()).hasSize(2);
        assertThat(request.wishes()).hasSize(3);
        var physics = request.lessons().getFirst();
        assertThat(physics.id()).isEqualTo("7a Physics on 2027-01-11 in period 1");
        assertThat(physics.end() - physics.start()).isEqualTo(50);
        assertThat(request.lessons().stream()
                        .filter(lesson -> !lesson.mayBeCovered())
                        .map(Lesson::id))
                .containsExactly("7b Maths on 2027-01-12 in period 3");
        assertThat(request.people().stream()
                        .filter(person -> person.id().equals("cleo"))
                        .flatMap(person -> person.knows().stream()))
                .containsExactlyInAnyOrder("7c", "7d");
        assertThat(request.profile().of(Limit.POINTS_FIRST_VISIT)).isEqualTo(600);
        assertThat(request.profile().switches()).isEmpty();
    }

    @Test
    void isReadWhateverTheOrderOfColumns() throws IOException {
        write(
                "calendar.csv",
                "\uFEFFweek,remark,date,day\r\n1,\"a, \"\"quoted\"\" remark\",2027-01-11,1\r\n\r\n1,,2027-01-12,2\r\n");
        assertThat(read().request().days().getLast().date()).isEqualTo(LocalDate.of(2027, 1, 12));
    }

    @Test
    void knowsWhereSharedCoachesWork() throws IOException {
        write("schools.csv", "school,x,y\nHawthorn,0,0\nRowan,3,4\n");
        write("reach.csv", "coach,school\ndara,Hawthorn\ndara,Rowan\n");
        var request = read().request();
        assertThat(request.people().stream().filter(Person::isShared).map(Person::id))
                .containsExactly("dara");
        assertThat(request.schools()).hasSize(2);
        assertThat(request.lessons().getFirst().groups()).containsExactly("Hawthorn 7a");
    }

    @Test
    void takesAbsencesWithoutAnAnnouncedPlan() throws IOException {
        write("absences.csv", "person,date,period\nada,2027-01-11,1\n");
        var found = read();
        assertThat(found.isReplanning()).isFalse();
        assertThat(Objects.requireNonNull(found.repair()).absences()).hasSize(1);
    }

    @Test
    void missesFilesAndColumns() throws IOException {
        Files.delete(folder.resolve("doors.csv"));
        write("diary.csv", "person,date,period\nada,2027-01-11,1\n");
        write("nocover.csv", "");
        assertThat(complaints())
                .containsExactly(
                        "diary.csv:1: the column is missing: state",
                        "doors.csv: the file is missing",
                        "nocover.csv: the file is empty; its first line names the columns "
                                + "school, teacher, class, subject, date, period");
    }

    @Test
    void missesLimits() throws IOException {
        write("limits.csv", "name,value\nvisits_per_week,many\nvisits_per_horizon,1.5\n");
        assertThat(complaints())
                .contains(
                        "limits.csv: the line points_first_visit is missing",
                        "limits.csv:2: value is 'many', not a number",
                        "limits.csv:3: visits_per_horizon is 1.5, not a whole number")
                .noneMatch(line -> line.contains("notice_days"));
    }

    @Test
    void findsTextThatIsNotUtf8() throws IOException {
        Files.write(
                folder.resolve("wishes.csv"),
                "wish,visitor,host,practice,weight,from,until\nW1,ben,,l\u00e9gende,3,2027-01-11,2027-01-12\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(complaints()).containsExactly("wishes.csv:2: the text is not UTF-8");
    }

    @Test
    void findsRecordsOfTheWrongLength() throws IOException {
        add("doors.csv", "D4,ada,2027-01-12,2,2,pair work");
        add("doors.csv", "D5,ben,2027-01-12,1,1,pair work,no");
        assertThat(complaints())
                .containsExactly(
                        "doors.csv:4: the header has 7 fields, this record has 6",
                        "doors.csv:5: ben has no lesson on 2027-01-12 in period 1");
    }

    @Test
    void findsAQuoteThatNeverEnds() throws IOException {
        add("people.csv", "\"finn,Hawthorn,coach,,,7,yes,6,no");
        assertThat(complaints()).containsExactly("people.csv:7: the quotes of this record do not match");
    }

    @Test
    void findsContradictions() throws IOException {
        add("timetable.csv", "Hawthorn,ben,7a,Maths,12,1,1");
        add("timetable.csv", "Hawthorn,eli+gil,7e,Maths,12,1,2");
        add("diary.csv", "dara,2027-01-11,1,busy");
        add("periods.csv", "5,13:20,14:05,morning");
        add("people.csv", "gus,Rowan,teacher,1,,0,no,0,maybe");
        add("wishes.csv", "W4,dara,ada,,3,2027-01-12,2027-01-11");
        assertThat(complaints())
                .containsExactly(
                        "diary.csv:11: dara is already available then",
                        "people.csv:7: school 'Rowan' is a second one, but there is no schools.csv to say where they are",
                        "people.csv:7: uses_own_free is 'maybe', neither yes nor no",
                        "periods.csv:6: period 5 is in the morning, but comes after one in the afternoon",
                        "timetable.csv:9: ben has two lessons on day 1 in period 1",
                        "timetable.csv:10: teacher 'gil' is not in people.csv",
                        "wishes.csv:5: until 2027-01-11 is before from 2027-01-12",
                        "wishes.csv:5: visitor 'dara' is a coach; teachers visit");
    }

    @Test
    void passesOverFurtherColumnsEvenOfTheSameName() throws IOException {
        write("calendar.csv", "note,date,day,week,note\n,2027-01-11,1,1,\n,2027-01-12,2,1,\n");
        assertThat(read().request().days()).hasSize(2);
    }

    @Test
    void takesLargeCountsForNoLimit() throws IOException {
        write(
                "limits.csv",
                Files.readString(folder.resolve("limits.csv"))
                        .replace("visits_per_horizon,3", "visits_per_horizon,99999999999"));
        assertThat(read().request().profile().of(Limit.VISITS_PER_HORIZON)).isEqualTo(1_000_000);
    }

    @Test
    void keepsATestOfTwoTeachersFromCover() throws IOException {
        add("nocover.csv", "Hawthorn,eli+cleo,7d,Drama,2027-01-12,4");
        assertThat(read().request().lessons().stream()
                        .filter(lesson -> !lesson.mayBeCovered())
                        .map(Lesson::id))
                .contains("7d Drama on 2027-01-12 in period 4");
    }

    @Test
    void findsPeriodsOutOfOrderWhateverTheOrderOfRows() throws IOException {
        write(
                "periods.csv",
                "period,start,end,half\n4,12:30,13:15,morning\n3,09:55,10:40,morning\n2,08:50,09:35,afternoon\n"
                        + "1,08:00,08:45,morning\n");
        assertThat(complaints())
                .containsExactly(
                        "periods.csv:2: period 4 is in the morning, but comes after one in the afternoon",
                        "periods.csv:3: period 3 is in the morning, but comes after one in the afternoon");
    }

    @Test
    void findsWhatIsNoText() throws IOException {
        write("nocover.csv", "school,teacher,class,subject,date,period\nHawthorn,b\0n,7b,Maths,2027-01-12,3\n");
        write("wishes.csv", "wish,visitor\n" + "x".repeat(1_000_002));
        Files.delete(folder.resolve("doors.csv"));
        Files.createDirectory(folder.resolve("doors.csv"));
        assertThat(complaints())
                .containsExactly(
                        "doors.csv: this is a folder, not a file",
                        "nocover.csv:2: there is a NUL byte, so this is no text",
                        "wishes.csv:2: the line is longer than 1,000,000 characters");
    }

    @Test
    void findsTheLineOfAWrongQuoteAfterEmptyLines() throws IOException {
        add(
                "wishes.csv",
                "\n\nW4,ben,,\"two\nlines\",3,2027-01-11,2027-01-12\nW5,\"ben\"x,ada,,3,2027-01-11,2027-01-12");
        assertThat(complaints()).containsExactly("wishes.csv:9: the quotes of this record do not match");
    }

    @Test
    void findsSchoolsOfTheTimetableThatNobodyBelongsTo() throws IOException {
        add("timetable.csv", "Rowan,ben,7a,Maths,12,1,3");
        write("limits.csv", Files.readString(folder.resolve("limits.csv")) + "name,value\n");
        assertThat(complaints())
                .containsExactly(
                        "limits.csv:24: value is 'value', not a number",
                        "timetable.csv:9: school 'Rowan' is nobody's in people.csv, and there is no schools.csv");
    }

    @Test
    void findsThatNobodyIsThere() throws IOException {
        write(
                "people.csv",
                "person,school,role,first_visit_priority,coach,covers_per_week,covers_when_free,debriefs_per_week,"
                        + "uses_own_free\n");
        assertThat(complaints()).contains("people.csv: there is nobody").noneMatch(line -> line.startsWith("wishes"));
    }

    @Test
    void tellsEveryFaultOfAWish() throws IOException {
        add("wishes.csv", "W4,gil,,,7,2027-01-12,2027-01-11");
        assertThat(complaints())
                .containsExactly(
                        "wishes.csv:5: visitor 'gil' is not in people.csv",
                        "wishes.csv:5: weight is 7; it has to be from 1 to 5",
                        "wishes.csv:5: until 2027-01-11 is before from 2027-01-12",
                        "wishes.csv:5: a wish has either a host or a practice");
    }
}

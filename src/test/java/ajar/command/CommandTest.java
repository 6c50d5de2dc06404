package ajar.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    private final Path folder;

    CommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void plansHawthorn() {
        var desk = new Desk(folder);

        assertThat(desk.call("plan", "case", "--out", "results", "--effort", "20000"))
                .as(desk.complained())
                .isZero();

        assertThat(desk.result("plan.csv"))
                .containsExactly(
                        "wish,door,stand_in,debrief_date,debrief_period",
                        "W1,D1,dara,2027-01-11,2",
                        "W2,D2,,2027-01-12,3");
        assertThat(desk.result("certificate.json"))
                .contains("  \"asked\": 3,", "  \"served\": 2,", "  \"value\": 3568,", "  \"bound\": 3568,")
                .contains("  \"t1\": 5,", "  \"t1_bound\": 5,", "  \"t2\": 5,", "  \"count_bound\": 2,");
        assertThat(desk.result("unmet.csv"))
                .startsWith("wish,kind,reason,would_help")
                .anyMatch(line -> line.startsWith("W3,no_option,"));
        assertThat(desk.said())
                .contains("2 wishes are met, so that 2 people have a visit. No plan can meet more.")
                .contains("1 wish is not met; unmet.csv says why.")
                .contains("it is proven that no plan is worth more");
    }

    @Test
    void makesTheSamePlanFromTheSameSeed() {
        var desk = new Desk(folder);
        desk.call("plan", "case", "--out", "results", "--effort", "3000", "--seed", "7");
        var first = desk.result("plan.csv");
        desk.call("plan", "case", "--out", "results", "--effort", "3000", "--seed", "7");
        assertThat(desk.result("plan.csv")).isEqualTo(first);
    }

    @Test
    void stopsWhenTheClockSaysSo() {
        var desk = new Desk(folder);
        assertThat(desk.call("plan", "case", "--out", "results", "--seconds", "0.2"))
                .isZero();
        assertThat(desk.result("plan.csv")).hasSize(3);
    }

    @Test
    void acceptsWhatItPlanned() {
        var desk = new Desk(folder);
        desk.call("plan", "case", "--out", "results", "--effort", "3000");

        assertThat(desk.call("check", "case", "results/plan.csv")).isZero();

        assertThat(desk.said())
                .isEqualTo("{\"asked\": 3, \"served\": 2, \"first_visits\": 2, \"t1\": 5, \"t2\": 5, \"t3\": 68, "
                        + "\"value\": 3568}\n");
    }

    @Test
    void refusesAPlanThatBreaksRules() throws Exception {
        var desk = new Desk(folder);
        Files.createDirectories(desk.results());
        Files.write(
                desk.results().resolve("plan.csv"),
                List.of(
                        "wish,door,stand_in,debrief_date,debrief_period",
                        "W1,D1,,,",
                        "W2,D1,,2027-01-11,1",
                        "W9,D1,,,",
                        "W3,D2,,2027-01-11,9"));

        assertThat(desk.call("check", "case", "results/plan.csv")).isEqualTo(Command.BROKEN);

        assertThat(desk.said())
                .contains("rule 0: unknown wish 'W9'")
                .contains("rule 0: W3: the debrief is at no known date and period")
                .contains("rule 2: W1: a stand-in is missing")
                .contains("rule 3: cleo on 2027-01-11 in period 1 is in two places")
                .contains("rule 4: too many visitors behind door D1: 2, allowed 1")
                .contains("rule 10: ")
                .contains("rule 13: W3 at D2: the wish names cleo, the door is ada's");
    }

    @Test
    void repairsABadMorning() {
        var desk = new Desk(folder)
                .adding("calendar.csv", "2027-01-13,1,1")
                .adding("people.csv", "finn,Hawthorn,coach,,,7,yes,6,no")
                .adding("diary.csv", "finn,2027-01-13,1,available", "dara,2027-01-13,1,available")
                .adding("doors.csv", "D3,ada,2027-01-13,1,1,pair work,no")
                .with(
                        "wishes.csv",
                        "wish,visitor,host,practice,weight,from,until",
                        "W1,ben,ada,,3,2027-01-11,2027-01-13")
                .with("announced.csv", "wish,door,stand_in,debrief_date,debrief_period", "W1,D3,dara,,")
                .with("absences.csv", "person,date,period", "dara,2027-01-13,1")
                .adding(
                        "limits.csv",
                        "notice_days,1",
                        "points_keep_visit,3000",
                        "points_keep_stand_in,30",
                        "points_keep_debrief,30",
                        "today,2027-01-11");

        assertThat(desk.call("repair", "case", "--out", "results", "--effort", "3000"))
                .as(desk.complained())
                .isZero();

        assertThat(desk.result("plan.csv")).contains("W1,D3,finn,,");
        assertThat(desk.result("changes.csv"))
                .containsExactly(
                        "wish,what,before,after", "W1,stand_in,\"door D3, stand-in dara\",\"door D3, stand-in finn\"");
        assertThat(desk.said()).contains("Since 1 visit was announced: 1 with another stand-in.");
        assertThat(desk.call("check", "case", "results/plan.csv")).isZero();
        assertThat(desk.said()).contains("\"kept\": 1, \"moved\": 0", "\"replan_value\": 5092");
    }

    @Test
    void repairsOnlyWhatWasAnnounced() {
        var desk = new Desk(folder);
        assertThat(desk.call("repair", "case", "--out", "results")).isEqualTo(Command.REFUSED);
        assertThat(desk.complained()).contains("announces nothing");
        assertThat(desk.results()).doesNotExist();
    }

    @Test
    void tellsAllThatIsWrongAndWritesNothing() {
        var desk = new Desk(folder)
                .adding("diary.csv", "nobody,2027-01-11,1,available", "dara,2027-01-30,3,asleep")
                .adding("wishes.csv", "W1,ben,ada,pair work,9,2027-01-11,soon")
                .with("periods.csv", "period,start,end,half", "one,08:00,08:45,morning");

        assertThat(desk.call("plan", "case", "--out", "results")).isEqualTo(Command.REFUSED);

        assertThat(desk.complained())
                .contains("diary.csv:11: person 'nobody' is not in people.csv")
                .contains("diary.csv:12: state is 'asleep'")
                .contains("periods.csv:2: period is 'one', not a whole number")
                .contains("wishes.csv:5: wish 'W1' is there twice")
                .contains("wishes.csv:5: weight is 9; it has to be from 1 to 5")
                .contains("wishes.csv:5: until is 'soon', not a date like 2027-01-11")
                .contains("wishes.csv:5: a wish has either a host or a practice")
                .contains("nothing was written");
        assertThat(desk.results()).doesNotExist();
    }

    @Test
    void answersACallThatItDoesNotKnow() {
        var desk = new Desk(folder);
        assertThat(desk.call("dance")).isEqualTo(Command.REFUSED);
        assertThat(desk.complained()).contains("'dance' is not a command of Ajar.");
        assertThat(desk.call("plan", "case", "--out", "results", "--fast", "1")).isEqualTo(Command.REFUSED);
        assertThat(desk.complained()).contains("'--fast' is not an option of this command.");
        assertThat(desk.call("plan", "case")).isEqualTo(Command.REFUSED);
        assertThat(desk.complained()).contains("--out DIR is missing");
        assertThat(desk.call("plan", "case", "--out", "results", "--seconds", "-1"))
                .isEqualTo(Command.REFUSED);
        assertThat(desk.call("plan", "case", "--out", "results", "--seconds", "1", "--effort", "1"))
                .isEqualTo(Command.REFUSED);
        assertThat(desk.call("plan", "nowhere", "--out", "results")).isEqualTo(Command.REFUSED);
        assertThat(desk.complained()).contains("nowhere is not a folder");
    }

    @Test
    void refusesToWriteWhereItCannotBeforeItPlans() throws Exception {
        var desk = new Desk(folder);
        Files.writeString(desk.results(), "a letter");
        assertThat(desk.call("plan", "case", "--out", "results")).isEqualTo(Command.REFUSED);
        assertThat(desk.complained())
                .contains("results is a file, so nothing can be written into it.")
                .doesNotContain("first plan");
        assertThat(Files.readString(desk.results())).isEqualTo("a letter");
    }

    @Test
    void writesAllOrNothing() throws Exception {
        var desk = new Desk(folder);
        Files.createDirectories(desk.results().resolve("unmet.csv"));
        assertThat(desk.call("plan", "case", "--out", "results", "--effort", "100"))
                .isEqualTo(Command.BROKEN);
        assertThat(desk.complained()).contains("unmet.csv is a folder there");
        try (var left = Files.list(desk.results())) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void readsATimetable() throws Exception {
        var file = folder.resolve("Hawthorn.csv");
        Files.write(
                file,
                List.of(
                        "teacher,class,subject,room,day,period",
                        "ADA,7a,Physics,Lab,Monday,1",
                        "BEN,7b,Maths,12,Tuesday,2",
                        "BEN,7b,Maths,12,Someday,2"));
        var desk = new Desk(folder);

        assertThat(desk.call("timetable", file.toString(), "--out", "results")).isZero();

        assertThat(desk.result("timetable.csv"))
                .containsExactly(
                        "school,teacher,class,subject,room,day,period",
                        "Hawthorn,ADA,7a,Physics,Lab,1,1",
                        "Hawthorn,BEN,7b,Maths,12,2,2");
        assertThat(desk.complained()).contains("Hawthorn.csv:4: ");
    }

    @Test
    void refusesWhatIsNoTimetable() {
        var desk = new Desk(folder);
        assertThat(desk.call("timetable", "nowhere.fet", "--out", "results")).isEqualTo(Command.REFUSED);
        assertThat(desk.complained()).contains("nowhere.fet does not exist.");
        assertThat(desk.call("timetable", "pom.xml", "--out", "results")).isEqualTo(Command.REFUSED);
        assertThat(desk.call("timetable", "pom.xml", "--out", "results", "--format", "ical"))
                .isEqualTo(Command.REFUSED);
        assertThat(desk.results()).doesNotExist();
    }

    @Test
    void readsOneTermOfSeveral() throws IOException {
        var terms = """
                <timetable><periods><period period="1"/></periods><daysdefs><daysdef days="10" name="Mon"/><daysdef days="01" name="Tue"/></daysdefs>
                <subjects/><teachers><teacher id="T" short="ADA"/></teachers><classes><class id="C" short="7a"/></classes>
                <lessons><lesson id="L" teacherids="T" classids="C"/></lessons>
                <cards><card lessonid="L" period="1" days="10" terms="10"/><card lessonid="L" period="1" days="01" terms="01"/></cards></timetable>
                """;
        var file = Files.writeString(folder.resolve("year.xml"), terms);
        var desk = new Desk(folder);
        assertThat(desk.call("timetable", file.toString(), "--out", "results")).isZero();
        assertThat(desk.result("timetable.csv")).contains("year,ADA,7a,,,1,1").doesNotContain("year,ADA,7a,,,2,1");
        assertThat(desk.call("timetable", file.toString(), "--out", "results", "--term", "2"))
                .isZero();
        assertThat(desk.result("timetable.csv")).contains("year,ADA,7a,,,2,1").doesNotContain("year,ADA,7a,,,1,1");
        for (var wrong : List.of("3", "0", "x", "")) {
            assertThat(desk.call("timetable", file.toString(), "--out", "results", "--term", wrong))
                    .as(wrong)
                    .isEqualTo(Command.REFUSED);
        }
    }

    @Test
    void helps() {
        var desk = new Desk(folder);
        assertThat(desk.call("help")).isZero();
        assertThat(desk.said()).contains("./ajar plan CASE --out DIR", "--cpu-seconds");
        assertThat(desk.call("--version")).isZero();
        assertThat(desk.said()).startsWith("Ajar ");
    }
}

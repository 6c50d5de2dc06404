package ajar.school.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.files.NamedBytes;
import ajar.school.rosters.StaffColumns.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Lists that people paste, and tables that they keep. */
class StaffListsTest {

    @Test
    void areAddressesAsMailProgramsWriteThem() {
        assertThat(pasted("""
                Ada Okafor <ada@hawthorn.example>
                "Lindqvist, Ben" <ben@hawthorn.example>; Cleo Haddad <cleo@hawthorn.example>
                Dara Ortiz
                """))
                .containsExactly(
                        "Ada|Okafor|ada@hawthorn.example||",
                        "Ben|Lindqvist|ben@hawthorn.example||",
                        "Cleo|Haddad|cleo@hawthorn.example||",
                        "Dara|Ortiz|||");
    }

    @Test
    void areNothingButAddresses() {
        assertThat(pasted("ada.okafor@hawthorn.example, ben_lindqvist2@hawthorn.example"))
                .containsExactly(
                        "Ada|Okafor|ada.okafor@hawthorn.example||", "Ben|Lindqvist|ben_lindqvist2@hawthorn.example||");
    }

    @Test
    void areNothingButNames() {
        assertThat(pasted("Ada Okafor\nMs Anna van den Berg\nKIM Ji-woo\n"))
                .containsExactly("Ada|Okafor|||", "Anna|van den Berg|||", "Ji-woo|Kim|||");
        assertThat(pasted("Okafor, Ada\nLindqvist, Ben\n")).containsExactly("Ada|Okafor|||", "Ben|Lindqvist|||");
        assertThat(pasted("Okafor, Ada; ada@hawthorn.example\nLindqvist, Ben; ben@hawthorn.example\n"))
                .containsExactly("Ada|Okafor|ada@hawthorn.example||", "Ben|Lindqvist|ben@hawthorn.example||");
    }

    @Test
    void areColumnsWithoutAHeader() {
        assertThat(
                        pasted(
                                "OKA\tAda\tOkafor\tScience\tada@hawthorn.example\nLIN\tBen\tLindqvist\tMaths\tben@hawthorn.example"))
                .containsExactly(
                        "Ada|Okafor|ada@hawthorn.example|OKA|Science", "Ben|Lindqvist|ben@hawthorn.example|LIN|Maths");
        assertThat(pasted("Ada Okafor;ada@hawthorn.example\nBen Lindqvist;ben@hawthorn.example"))
                .containsExactly("Ada|Okafor|ada@hawthorn.example||", "Ben|Lindqvist|ben@hawthorn.example||");
    }

    @Test
    void haveHeadersOfManyLanguages() {
        assertThat(pasted("Nachname;Vorname;Kürzel;Fachbereich;E-Mail\nOkafor;Ada;OKA;Physik;ada@schule.example"))
                .containsExactly("Ada|Okafor|ada@schule.example|OKA|Physik");
        assertThat(pasted("Name;Vorname\nOkafor;Ada")).containsExactly("Ada|Okafor|||");
        assertThat(pasted("Nom,Prénom,Courriel,Matière\nOkafor,Ada,ada@ecole.example,Physique"))
                .containsExactly("Ada|Okafor|ada@ecole.example||Physique");
        assertThat(pasted("Apellidos\tNombre\tCorreo electrónico\nOkafor Díaz\tAda\tada@escuela.example"))
                .containsExactly("Ada|Okafor Díaz|ada@escuela.example||");
        assertThat(pasted("Staff name,Initials,Dept\nAda Okafor,OKA,Science"))
                .containsExactly("Ada|Okafor||OKA|Science");
        assertThat(pasted("氏名\tメールアドレス\n岡田 愛\tai@gakko.example", true)).containsExactly("愛|岡田|ai@gakko.example||");
    }

    @Test
    void leavePupilsOut() {
        var read = read(
                "Name,Role,E-mail\nAda Okafor,Teacher,ada@hawthorn.example\nRobin Pupilname,Student,robin@hawthorn.example\nKim Parentname,Parent,k@home.example\n");
        assertThat(lines(read)).containsExactly("Ada|Okafor|ada@hawthorn.example||");
        assertThat(read.people().getFirst().teaches()).isTrue();
        assertThat(read.leftOut()).isEqualTo(2);
    }

    /** What waits to be confirmed is stored: neither pupils nor what is private may be in it. */
    @Test
    void keepNothingPrivate() {
        var kept = RosterFiles.paste("Name,Role,Date of birth,Password,Home phone,E-mail\n"
                + "Ada Okafor,Teacher,1980-02-03,hunter2,555 1234,ada@hawthorn.example\n"
                + "Robin Pupilname,Student,2013-01-01,x,,robin@hawthorn.example\n");
        assertThat(kept.toString())
                .contains("Ada Okafor")
                .doesNotContain("1980", "hunter2", "555", "Pupilname", "2013", "robin@");
    }

    @Test
    void areReadAsTheStewardSays() {
        var kept = RosterFiles.paste("who,what,how\nAda Okafor,Science,OKA\n");
        var said = new StaffColumns(Map.of(Field.DEPARTMENT, 2, Field.CODE, 3));
        assertThat(lines(RosterFiles.read(kept, said, false))).containsExactly("Ada|Okafor||OKA|Science");
        var turned = new StaffColumns(Map.of(Field.NAME, 2, Field.DEPARTMENT, StaffColumns.NOWHERE));
        assertThat(lines(RosterFiles.read(kept, turned, false))).containsExactly("|Science|||");
        assertThat(RosterFiles.columns(kept, said))
                .isNotNull()
                .extracting(StaffGuess::heads)
                .isEqualTo(List.of("who", "what", "how"));
    }

    @Test
    void areWorkbooksOfSeveralSheets() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Hawthorn", "1.0")) {
            for (var name : List.of("Ada Okafor", "Ben Lindqvist")) {
                var sheet = workbook.newWorksheet("Sheet " + name);
                sheet.value(0, 0, "Staff of Hawthorn");
                sheet.value(2, 0, "Name");
                sheet.value(2, 1, "Code");
                sheet.value(3, 0, name);
                sheet.value(3, 1, 17);
            }
        }
        var read = take("staff.xlsx", bytes.toByteArray());
        assertThat(lines(read)).containsExactly("Ada|Okafor||17|", "Ben|Lindqvist||17|");
    }

    @Test
    void areReadInTheirOwnLetters() {
        var german = "Name;E-Mail\nJörg Müller;joerg@schule.example\n"
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(lines(take("lehrer.csv", german))).containsExactly("Jörg|Müller|joerg@schule.example||");
        var marked = "\uFEFFName;E-Mail\nAda Okafor;ada@schule.example\n".getBytes(StandardCharsets.UTF_8);
        assertThat(lines(take("lehrer.csv", marked))).containsExactly("Ada|Okafor|ada@schule.example||");
    }

    @Test
    void countSomebodyWhoStandsTwiceOnce() {
        assertThat(pasted("Name,E-mail\nAda Okafor,ada@hawthorn.example\nADA OKAFOR,Ada@hawthorn.example\n"))
                .containsExactly("Ada|Okafor|ada@hawthorn.example||");
    }

    @Test
    void tellEveryRowThatIsWrong() {
        var read = read("Name,E-mail,Code\nAda Okafor,ada at hawthorn," + "X".repeat(41) + "\n,,OKA\n" + "y".repeat(130)
                + ",,\n");
        assertThat(Archives.problems(read))
                .containsExactly(
                        " 2 roster.email.broken",
                        " 2 roster.code.long",
                        " 3 roster.name.missing",
                        " 4 roster.name.long");
        assertThat(Archives.problems(read("1,2\n3,4\n"))).isEmpty();
        assertThat(Archives.problems(read(""))).containsExactly(" 0 roster.nobody");
        assertThat(Archives.problems(take("x.bin", new byte[] {1, 0, 2, 0, 0, 0, 7})))
                .containsExactly("x.bin 0 roster.format.unknown");
    }

    private static List<String> pasted(String text) {
        return lines(read(text));
    }

    private static List<String> pasted(String text, boolean familyFirst) {
        return lines(RosterFiles.read(RosterFiles.paste(text), StaffColumns.GUESSED, familyFirst));
    }

    private static RosterRead read(String text) {
        return RosterFiles.read(RosterFiles.paste(text), StaffColumns.GUESSED, false);
    }

    private static RosterRead take(String name, byte[] bytes) {
        return Archives.read(new NamedBytes(name, bytes));
    }

    private static List<String> lines(RosterRead read) {
        return read.people().stream()
                .map(person -> String.join(
                        "|", person.given(), person.family(), person.email(), person.code(), person.department()))
                .toList();
    }
}

package ajar.school.web.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import ajar.school.rosters.Archives;
import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pat Nowak brings people in, again and again, and lets some of them go. */
@DemoTest
class PeopleJourneyTest {

    private static final String LIST = "Name\tE-mail\tCode\tDepartment\n"
            + "Nia Bell\tnia@hawthorn.example\tBEL9\tComputing\n"
            + "Ola Moss\tola@hawthorn.example\tMOS9\tComputing\n";

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void beforeSchool() {
        clock.reset();
    }

    @Test
    void bringsAListInOnce(BrowserVisit pat) {
        pat.at(port)
                .comeInAs("Pat Nowak")
                .open("/people")
                .link("Bring people in")
                .click();
        isWellMade(pat, "people-import");
        paste(pat, LIST);
        assertThat(pat.text())
                .contains("2 new")
                .contains("Nothing has been written yet.")
                .contains("What the columns mean");
        pat.page().locator("details > summary").first().click();
        assertThat(pat.text()).contains("Nia Bell · BEL9 · nia@hawthorn.example · Computing");
        isWellMade(pat, "people-preview");
        pat.page().getByText("All 2 are teachers").click();
        pat.button("Confirm").click();
        assertThat(pat.text()).contains("You changed something");
        pat.button("Confirm").click();
        assertThat(pat.text())
                .contains("The people are in.")
                .contains("Nia Bell")
                .contains("Ola Moss");

        pat.open("/people/import");
        paste(pat, LIST);
        assertThat(pat.text()).contains("Nothing changes: everybody is here as the list says.");
        assertThat(pat.page().getByText("Confirm").count()).isZero();
    }

    @Test
    void asksBeforeManyLeave(BrowserVisit pat) {
        pat.at(port).comeInAs("Pat Nowak").open("/people/import");
        upload(pat, staff(12));
        assertThat(pat.text())
                .contains("Which of these schools is yours?")
                .contains("Say which of these schools yours is.");
        pat.page().getByText("Hawthorn School (12 people)").click();
        pat.button("Read again with these choices").click();
        assertThat(pat.text()).contains("12 new").contains("not read");
        isWellMade(pat, "people-roster");
        pat.button("Confirm").click();
        assertThat(pat.text()).contains("The people are in.");

        pat.open("/people/import");
        upload(pat, staff(2));
        assertThat(pat.text()).contains("10 people of").contains("more than a tenth");
        isWellMade(pat, "people-leaving");
        pat.button("Confirm").click();
        assertThat(pat.text()).contains("Nothing was written: first write how many people leave.");
        pat.page().locator("input[name=leaving]").fill("10");
        pat.button("Confirm").click();
        assertThat(pat.text()).contains("The people are in.");
        pat.link("Who has left").click();
        assertThat(pat.text()).contains("Uma Reed12").doesNotContain("Uma Reed01");
        isWellMade(pat, "people-left");
    }

    @Test
    void letsSomebodyGoAndComeBack(BrowserVisit pat) {
        owner.db().sql("""
            insert into school.person (school, code, given_name, family_name)
            select id, 'TEA9', 'Theo', 'Teasdale' from school.school
            """).update();
        pat.at(port).comeInAs("Pat Nowak").open("/people");
        pat.page().locator("input[type=search]").fill("teasdale");
        pat.button("Find").click();
        assertThat(pat.page().locator("tbody tr").count()).isEqualTo(1);
        isWellMade(pat, "people-found");
        pat.link("Theo Teasdale").click();
        pat.page().locator("details > summary").click();
        assertThat(pat.text()).contains("Their doors shut");
        isWellMade(pat, "person-leaving");
        pat.button("Leaves the school").click();
        assertThat(pat.text()).contains("Theo Teasdale");
        pat.button("Comes back: Theo Teasdale").click();
        assertThat(pat.page().locator("input[name=code]").inputValue()).isEqualTo("TEA9");
        assertThat(pat.page().locator("input[name=role]:checked").count()).isZero();
    }

    @Test
    void keepsTheLastStewardHere(BrowserVisit pat) {
        pat.at(port)
                .comeInAs("Pat Nowak")
                .open("/people?q=nowak")
                .link("Pat Nowak")
                .click();
        pat.page().locator("details > summary").click();
        pat.button("Leaves the school").click();
        assertThat(pat.text()).contains("This is the school’s only steward. Make somebody else steward first.");
    }

    private static Map<String, String> staff(int people) {
        var users = new StringBuilder(
                "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,email\n");
        for (int i = 1; i <= people; i++) {
            users.append("U%02d,,,true,S1,teacher,u%02d,Uma,Reed%02d,uma%02d@hawthorn.example\n".formatted(i, i, i, i));
        }
        users.append("E1,,,true,S2,teacher,e1,Eli,Elder,eli@elder.example\nP1,,,true,S1,student,p,Robin,Pupilname,\n");
        var files = new LinkedHashMap<String, String>();
        files.put("manifest.csv", Archives.MANIFEST);
        files.put("orgs.csv", Archives.ORGS);
        files.put("users.csv", users.toString());
        return files;
    }

    private static void paste(BrowserVisit pat, String list) {
        pat.page().locator("textarea").fill(list);
        pat.button("Read").click();
    }

    private static void upload(BrowserVisit pat, Map<String, String> files) {
        pat.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "roster.zip", "application/zip", Archives.zip(files).bytes()));
        pat.button("Read").click();
    }

    private static void isWellMade(BrowserVisit visit, String name) {
        for (var width : new int[] {1440, 320}) {
            visit.wide(width).picture(name + "-" + width).fits().isAccessible();
        }
        visit.hasTargetsForThumbs();
    }
}

package ajar.school.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pat Nowak, steward of a school that has people and nothing else, brings its first timetable in. */
@DemoTest
class FirstImportJourneyTest {

    private static final String GRIDS = """
            Okafor,,
            ,Mon,Tue
            1 (8:15-9:00),8B / Science / Lab 2,9C / Science / Lab 2
            2 (9:05-9:50),,8B / Science / Lab 2
            Linden,,
            ,Mon,Tue
            1 (8:15-9:00),9C / Maths / R6,
            """;

    private static final String TERMS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <timetable><periods><period period="1" starttime="8:15" endtime="9:00"/></periods>
            <daysdefs><daysdef id="D1" name="Mon" days="10000"/><daysdef id="D2" name="Fri" days="00001"/></daysdefs>
            <termsdefs><termsdef id="H1" name="Autumn" terms="10" startdate="2026-09-14" enddate="2027-01-29"/>
            <termsdef id="H2" name="Spring" terms="01" startdate="2027-02-01" enddate="2027-07-16"/></termsdefs>
            <subjects><subject id="S1" name="Latin" short="Lat"/><subject id="S2" name="Greek" short="Gre"/></subjects>
            <teachers><teacher id="T1" firstname="Ruth" lastname="Abel" short="ABE"/></teachers>
            <classes><class id="C1" name="7a" short="7a"/></classes>
            <lessons><lesson id="L1" classids="C1" subjectid="S1" teacherids="T1" periodspercard="1"/>
            <lesson id="L2" classids="C1" subjectid="S2" teacherids="T1" periodspercard="1"/></lessons>
            <cards><card lessonid="L1" period="1" days="10000" terms="10"/>
            <card lessonid="L2" period="1" days="00001" terms="01"/></cards></timetable>
            """;

    @LocalServerPort
    int port;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void nothingButPeople() {
        clock.reset();
        owner.db()
                .sql("truncate school.division, school.pupil_group, school.room cascade")
                .update();
    }

    @Test
    void drawsItsDivisionOutOfTheFile(BrowserVisit pat) {
        pat.at(port).comeInAs("Pat Nowak");
        upload(pat, "week.csv", GRIDS);
        assertThat(pat.text()).contains("4 new").contains("What the cells mean").contains("Days and bells");
        assertThat(pat.page().locator("input[name=bell-starts]").first().inputValue())
                .isEqualTo("08:15");
        assertThat(pat.page().locator("#grid-title").inputValue()).isEqualTo("TEACHER");
        look(pat, "first-import");

        pat.page().locator("#grid-title").selectOption("ROOM");
        pat.page().waitForCondition(() -> pat.text().contains("Read again with your choices."));
        assertThat(pat.page().locator("#grid-title").inputValue()).isEqualTo("ROOM");
        pat.page().locator("#grid-title").selectOption("TEACHER");
        pat.page()
                .waitForCondition(
                        () -> pat.page().locator("#grid-title").inputValue().equals("TEACHER")
                                && pat.text().contains("2 people are new: Linden, Okafor"));

        pat.button("Confirm").click();
        assertThat(pat.text()).contains("The timetable is in.");
        pat.open("/timetable").link("8B").click();
        pat.wide(1440);
        assertThat(pat.text()).contains("Science").contains("Lab 2");
        look(pat, "first-timetable");
    }

    @Test
    void bringsTwoTermsOneAfterTheOther(BrowserVisit pat) {
        pat.at(port).comeInAs("Pat Nowak");
        upload(pat, "year.xml", TERMS);
        assertThat(pat.text()).contains("Terms to take").contains("The file has several terms: Autumn, Spring.");
        assertThat(pat.page().locator("input[name=until]").inputValue()).isEqualTo("2027-01-29");
        look(pat, "terms");
        pat.button("Confirm").click();
        assertThat(pat.text()).contains("The timetable is in.");

        upload(pat, "year.xml", TERMS);
        pat.page().locator("#term-2").check();
        pat.page().waitForCondition(() -> pat.text().contains("Read again with your choices."));
        pat.page().locator("#term-1").uncheck();
        pat.page()
                .waitForCondition(() ->
                        pat.page().locator("input[name=from]").inputValue().equals("2027-02-01"));
        assertThat(pat.page().locator("input[name=until]").inputValue()).isEqualTo("2027-07-16");
        assertThat(pat.text()).contains("The calendar of this division ends on");
        pat.button("Confirm").click();
        assertThat(pat.text()).contains("The timetable is in.");

        pat.open("/divisions").page().locator("main .row-link").first().click();
        assertThat(pat.page().locator("main a[href*='/timetables/']").count()).isEqualTo(2);
        assertThat(pat.page().locator("input[name=until]").inputValue()).isEqualTo("2027-07-16");
    }

    private static void upload(BrowserVisit pat, String name, String content) {
        pat.open("/import")
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(UTF_8)));
        pat.page().locator("form[enctype] button").click();
    }

    private static void look(BrowserVisit pat, String name) {
        pat.isAccessible().pictures(name);
        pat.wide(320).hasTargetsForThumbs();
    }
}

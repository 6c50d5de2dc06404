package ajar.school.rosters.merging;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static ajar.school.rosters.Archives.bulk11;
import static ajar.school.rosters.Archives.zip;
import static ajar.school.rosters.merging.RosterAnswer.ALREADY_THERE;
import static ajar.school.rosters.merging.RosterAnswer.CHANGED_MEANWHILE;
import static ajar.school.rosters.merging.RosterAnswer.IMPORTED;
import static ajar.school.rosters.merging.RosterAnswer.MANY_LEAVE;
import static ajar.school.rosters.merging.RosterAnswer.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.people.Departures;
import ajar.school.people.PersonAdded;
import ajar.school.people.PersonLeft;
import ajar.school.rosters.merging.RosterChoices.Granted;
import ajar.school.rosters.merging.RosterPreview.Difference;
import ajar.school.rosters.merging.RosterPreview.Newcomer;
import ajar.school.rosters.merging.RosterPreview.Obstacle;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

/** Pat, steward of Hawthorn, brings people in. Ada, Ben, Cleo and six others are there already, none with an address. */
@Tag("slow")
@ModuleTest
class RostersTest {

    @Autowired
    Rosters rosters;

    @Autowired
    RosterUploads uploads;

    @Autowired
    Departures departures;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    @BeforeEach
    void foundTheSchool() {
        Hawthorn.foundIn(owner);
        clock.set(Hawthorn.MONDAY.atTime(7, 0), ZoneId.of("Europe/London"));
    }

    @Test
    void bringNewPeopleInWithoutARole(AssertablePublishedEvents events) {
        var id = pasted("Kim Ji-woo <kim@hawthorn.example>\nOla Okafor <ola@hawthorn.example>\n");
        assertThat(shown(id).fresh()).extracting(Newcomer::code).containsExactly("JIW", "OKAO");
        assertThat(confirmed(id)).isEqualTo(IMPORTED);
        assertThat(rolesOf("JIW")).isEmpty();
        assertThat(textOf("select email from school.person where code = 'OKAO'"))
                .isEqualTo("ola@hawthorn.example");
        assertThat(events.ofType(PersonAdded.class)).hasSize(2);
    }

    @Test
    void writeNothingBeforeTheyAreConfirmed() {
        shown(pasted("Kim Ji-woo <kim@hawthorn.example>"));
        assertThat(textOf("select count(*)::text from school.person")).isEqualTo("9");
        assertThat(textOf("select count(*)::text from school.roster_key")).isEqualTo("0");
    }

    @Test
    void makeTeachersOfThoseForWhomTheStewardSaysSo() {
        var id = pasted("Name,Role,Code\nNia Bell,Teacher,BEL\nOla Moss,Office,MOS\n");
        assertThat(shown(id).choices().granted()).isEqualTo(Granted.CALLED_TEACHERS);
        confirmed(id);
        assertThat(rolesOf("BEL")).containsExactly("teacher");
        assertThat(rolesOf("MOS")).isEmpty();
    }

    /** Whatever a roster calls somebody. */
    @Test
    void neverGiveAnotherRole() {
        var id = pasted(
                "Name,Role,Code\nNia Bell,principal,BEL\nOla Moss,systemAdministrator,MOS\nUma Reed,administrator,REE\n");
        choose(id, choices -> with(choices, Granted.ALL, choices.everybody(), choices.people()));
        assertThat(confirmed(id)).isEqualTo(IMPORTED);
        assertThat(
                        textOf(
                                "select string_agg(distinct r.role, ' ') from school.role r join school.person p on p.id = r.person where p.code in ('BEL', 'MOS', 'REE')"))
                .isEqualTo("teacher");
    }

    @Test
    void changeNothingASecondTime() {
        var list =
                "Name,E-mail,Code,Department\nKim Ji-woo,kim@hawthorn.example,,Computing\nAda Okafor,ada@hawthorn.example,OKA,Science\n";
        confirmed(pasted(list));
        var again = pasted(list);
        assertThat(shown(again).obstacles()).containsExactly(Obstacle.NOTHING_CHANGES);
        assertThat(confirmed(again)).isEqualTo(REFUSED);
        assertThat(shown(again).same()).hasSize(2);
    }

    @Test
    void changeWhatIsDifferentAndNothingElse() {
        var id = pasted(
                "Name,Code,E-mail,Department\nADA OKAFOR,OKA,ada@hawthorn.example,\nBen Lindqvist-Moss,LIN,,Physics\n");
        assertThat(shown(id).changed()).extracting(Difference::name).containsExactly("Ada Okafor", "Ben Lindqvist");
        confirmed(id);
        assertThat(textOf("select name || department || email from school.person where code = 'OKA'"))
                .isEqualTo("Ada OkaforScienceada@hawthorn.example");
        assertThat(textOf("select name || department from school.person where code = 'LIN'"))
                .isEqualTo("Ben Lindqvist-MossPhysics");
    }

    @Test
    void askWhoSomebodyOfTheSameNameIsAndRememberIt() {
        var list = "Ben Lindqvist <ben.l@elder.example>\nAda Okafor <ada@hawthorn.example>\n";
        var id = pasted(list);
        assertThat(shown(id).obstacles()).containsExactly(Obstacle.WHO_IS_THIS);
        assertThat(shown(id).questions())
                .extracting(RosterPreview.Question::name)
                .containsExactly("Ben Lindqvist", "Ada Okafor");
        assertThat(confirmed(id)).isEqualTo(REFUSED);
        answer(
                id,
                Map.of(
                        "mail:ben.l@elder.example",
                        RosterChoices.NOBODY,
                        "mail:ada@hawthorn.example",
                        ADA.value().toString()));
        assertThat(confirmed(id)).isEqualTo(IMPORTED);
        assertThat(textOf("select email from school.person where code = 'OKA'")).isEqualTo("ada@hawthorn.example");

        var again = pasted(list);
        assertThat(shown(again).questions()).isEmpty();
        assertThat(shown(again).obstacles()).containsExactly(Obstacle.NOTHING_CHANGES);
    }

    @Test
    void askWhoHasACodeUnderAnotherName() {
        var id = pasted("Name,Code\nNia Bell,OKA\n");
        assertThat(shown(id).questions()).singleElement().satisfies(question -> assertThat(question.like())
                .extracting(RosterPreview.Like::name)
                .containsExactly("Ada Okafor"));
        answer(id, Map.of("code:OKA", RosterChoices.NEW));
        assertThat(shown(id).fresh()).extracting(Newcomer::code).containsExactly("BEL");
        assertThat(shown(id).problems()).extracting(problem -> problem.key()).containsExactly("roster.code.taken");
    }

    @Test
    void knowPeopleByTheirKeysWhateverElseChanges() {
        bringBulk(bulk11());
        var files = bulk11();
        files.computeIfPresent("users.csv", (name, users) -> users.replace("Ben,Lindqvist", "Benno,Moss")
                .replace("ben@", "benno@"));
        var id = brought(files);
        assertThat(shown(id).changed()).extracting(Difference::name).containsExactly("Ben Lindqvist");
        assertThat(confirmed(id)).isEqualTo(IMPORTED);
        assertThat(textOf("select name from school.person where code = 'LIN'")).isEqualTo("Benno Moss");
    }

    @Test
    void askWhichSchoolThisIsAndRememberIt() {
        var id = brought(bulk11());
        assertThat(shown(id).obstacles()).containsExactly(Obstacle.WHICH_SCHOOL);
        inHawthorn(id);
        assertThat(shown(id).elsewhere()).isEqualTo(1);
        assertThat(shown(id).questions())
                .extracting(RosterPreview.Question::name)
                .doesNotContain("Cleo Haddad");
        answer(id, said());
        assertThat(confirmed(id)).isEqualTo(IMPORTED);
        assertThat(shown(brought(bulk11())).choices().org()).isEqualTo("S1");
    }

    /** Cleo and six others came otherwise: that a roster does not have them says nothing. */
    @Test
    void takeNobodyAwayWhomTheirSystemNeverBrought() {
        var id = brought(bulk11());
        inHawthorn(id);
        answer(id, said());
        assertThat(shown(id).gone()).isEmpty();
    }

    @Test
    void askBeforeMoreThanATenthLeaves(AssertablePublishedEvents events) {
        bringBulk(bulk11());
        var files = bulk11();
        files.computeIfPresent("users.csv", (name, users) -> users.lines()
                .filter(line -> !line.startsWith("T2"))
                .collect(java.util.stream.Collectors.joining("\n")));
        var id = brought(files);
        assertThat(shown(id).gone()).containsExactly("Ben Lindqvist");
        assertThat(shown(id).manyLeave()).isTrue();
        assertThat(confirmed(id)).isEqualTo(MANY_LEAVE);
        assertThat(confirmed(id, 2)).isEqualTo(MANY_LEAVE);
        assertThat(textOf("select coalesce(left_on::text, 'here') from school.person where code = 'LIN'"))
                .isEqualTo("here");
        assertThat(confirmed(id, 1)).isEqualTo(IMPORTED);
        assertThat(events).contains(PersonLeft.class).matching(event -> event.person()
                .equals(BEN));
    }

    /** The control: nine of a hundred go without a number. */
    @Test
    void letAFewGoUnasked() {
        var many = new StringBuilder("Name,Code\n");
        for (int i = 0; i < 95; i++) {
            many.append("Nia Person%02d,N%02d\n".formatted(i, i));
        }
        confirmed(pasted(many.toString()));
        var id = pasted(many + "Pat Nowak,NOW\n");
        choose(id, choices -> with(choices, Granted.NOBODY, true, Map.of()));
        assertThat(shown(id).gone()).hasSize(8);
        assertThat(shown(id).manyLeave()).isFalse();
        assertThat(confirmed(id)).isEqualTo(IMPORTED);
    }

    @Test
    void takeAwayInAChangeOnlyWhomItSays() {
        bringBulk(bulk11());
        var files = bulk11();
        files.computeIfPresent("manifest.csv", (name, manifest) -> manifest.replace("users,bulk", "users,delta"));
        files.put(
                "users.csv",
                ajar.school.rosters.Archives.USERS.lines().findFirst().orElseThrow()
                        + "\nT1,tobedeleted,2026-09-01,true,S1,teacher,aokafor,,Ada,Okafor,,,,,,,,\n");
        var id = brought(files);
        assertThat(shown(id).gone()).containsExactly("Ada Okafor");
        assertThat(confirmed(id, 1)).isEqualTo(IMPORTED);
        assertThat(textOf("select string_agg(code, ' ') from school.person where left_on is not null"))
                .isEqualTo("OKA");
    }

    @Test
    void takeSomebodyAwayWhoNowWorksElsewhereOnly() {
        bringBulk(bulk11());
        var files = bulk11();
        files.computeIfPresent("users.csv", (name, users) -> users.replace("\"S1,S2\"", "S2"));
        assertThat(shown(brought(files)).gone()).containsExactly("Ben Lindqvist");
    }

    @Test
    void takeNobodyAwayBecauseOfAFileCutShort() {
        bringBulk(bulk11());
        var files = bulk11();
        files.computeIfPresent(
                "users.csv",
                (name, users) -> users.lines().limit(2).collect(java.util.stream.Collectors.joining("\n"))
                        + "\nT9,,,true,S1,teacher,x,,\"Never,closed\n");
        assertThat(shown(brought(files)).gone()).isEmpty();
        assertThat(shown(brought(files)).whole()).isFalse();
    }

    @Test
    void neverTakeAStewardAway() {
        var id = pasted("Name,Code\nAda Okafor,OKA\nNia Bell,BEL\n");
        choose(id, choices -> with(choices, Granted.NOBODY, true, Map.of()));
        assertThat(shown(id).gone()).hasSize(7).doesNotContain("Pat Nowak", "Ada Okafor");
        assertThat(shown(id).stewards()).containsExactly("Pat Nowak");
    }

    @Test
    void bringSomebodyBackWithoutTheOldRoles() {
        owner.db()
                .sql("insert into school.role (school, person, role) values (?, ?, 'steward')")
                .params(HAWTHORN.value(), CLEO.value())
                .update();
        as(() -> departures.leave(HAWTHORN, CLEO));
        var id = pasted("Name,Code\nCleo Haddad,HAD\n");
        assertThat(shown(id).back()).extracting(Difference::name).containsExactly("Cleo Haddad");
        assertThat(confirmed(id)).isEqualTo(IMPORTED);
        assertThat(rolesOf("HAD")).isEmpty();
        assertThat(textOf("select coalesce(left_on::text, 'here') from school.person where code = 'HAD'"))
                .isEqualTo("here");
    }

    @Test
    void areConfirmedOnceAndOnlyAsShown() {
        var id = pasted("Name,Code\nNia Bell,BEL\n");
        var before = shown(id);
        owner.db()
                .sql(
                        "insert into school.person (school, code, given_name, family_name) values (?, 'BEL', 'Another', 'Person')")
                .param(HAWTHORN.value())
                .update();
        assertThat(as(() -> rosters.confirm(HAWTHORN, PAT, id, before.digest(), -1)))
                .isIn(CHANGED_MEANWHILE, REFUSED);
        owner.db().sql("delete from school.person where given_name = 'Another'").update();
        assertThat(confirmed(id)).isEqualTo(IMPORTED);
        assertThat(as(() -> rosters.confirm(HAWTHORN, PAT, id, before.digest(), -1)))
                .isEqualTo(ALREADY_THERE);
        assertThat(textOf("select count(*)::text from school.person where code = 'BEL'"))
                .isEqualTo("1");
    }

    /** The first import of Hawthorn's own system, by which Ada and Ben are known from then on. */
    private void bringBulk(Map<String, String> files) {
        var id = brought(files);
        inHawthorn(id);
        answer(id, said());
        assertThat(confirmed(id)).isEqualTo(IMPORTED);
    }

    private static Map<String, String> said() {
        return Map.of("T1", ADA.value().toString(), "T2", BEN.value().toString());
    }

    private RosterUploadId pasted(String text) {
        return as(() -> rosters.paste(HAWTHORN, PAT, text));
    }

    private RosterUploadId brought(Map<String, String> files) {
        return as(() -> rosters.bring(HAWTHORN, PAT, List.of(zip(files))));
    }

    private void inHawthorn(RosterUploadId id) {
        choose(
                id,
                choices -> new RosterChoices(
                        choices.columns(),
                        "S1",
                        choices.brought(),
                        choices.granted(),
                        choices.everybody(),
                        choices.people()));
    }

    private void answer(RosterUploadId id, Map<String, String> people) {
        choose(id, choices -> with(choices, choices.granted(), choices.everybody(), people));
    }

    private static RosterChoices with(
            RosterChoices choices, Granted granted, boolean everybody, Map<String, String> people) {
        return new RosterChoices(choices.columns(), choices.org(), choices.brought(), granted, everybody, people);
    }

    private void choose(RosterUploadId id, UnaryOperator<RosterChoices> change) {
        as(() -> {
            uploads.choose(
                    HAWTHORN,
                    id,
                    change.apply(uploads.find(HAWTHORN, id).orElseThrow().choices()));
            return true;
        });
    }

    private RosterPreview shown(RosterUploadId id) {
        return as(
                () -> rosters.preview(HAWTHORN, PAT, uploads.find(HAWTHORN, id).orElseThrow())
                        .orElseThrow());
    }

    private RosterAnswer confirmed(RosterUploadId id) {
        return confirmed(id, -1);
    }

    private RosterAnswer confirmed(RosterUploadId id, int leaving) {
        var digest = shown(id).digest();
        return as(() -> rosters.confirm(HAWTHORN, PAT, id, digest, leaving));
    }

    private List<String> rolesOf(String code) {
        return owner.db()
                .sql("select r.role from school.role r join school.person p on p.id = r.person where p.code = ?")
                .param(code)
                .query(String.class)
                .list();
    }

    private String textOf(String sql) {
        return owner.db().sql(sql).query(String.class).single();
    }

    private static <T> T as(Supplier<T> work) {
        PersonId pat = PAT;
        return DatabaseContext.as(pat.value(), HAWTHORN.value(), work::get);
    }
}

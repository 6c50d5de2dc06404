package ajar.school.rosters;

import static ajar.school.rosters.Archives.bulk11;
import static ajar.school.rosters.Archives.bulk12;
import static ajar.school.rosters.Archives.names;
import static ajar.school.rosters.Archives.problems;
import static ajar.school.rosters.Archives.read;
import static ajar.school.rosters.Archives.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Archives as the standard wants them, and changes alone. */
class OneRosterTest {

    @Test
    void holdsStaffAndNobodyElse() {
        var read = read(bulk11());
        assertThat(names(read)).containsExactly("Ada Okafor", "Ben Lindqvist", "Cleo Haddad");
        assertThat(read.leftOut()).isEqualTo(2);
        assertThat(read.toString()).doesNotContain("Pupilname", "Parentname", "robin@", "secret");
        assertThat(problems(read)).isEmpty();
    }

    @Test
    void tellsItsVersionItsSystemAndThatItIsEverybody() {
        var read = read(bulk11());
        assertThat(read.version()).isEqualTo("1.1");
        assertThat(read.system()).isEqualTo("rowan/Rowan SIS");
        assertThat(read.everybody()).isTrue();
        assertThat(read.whole()).isTrue();
    }

    @Test
    void countsTheStaffOfEachSchool() {
        assertThat(read(bulk11()).orgs())
                .extracting(org -> org.name() + " " + org.people())
                .containsExactly("Hawthorn School 2", "Elder School 2");
    }

    /** Who belongs to two schools is listed in both; a department is no school of its own. */
    @Test
    void takesADepartmentForItsSchool() {
        var ada = read(bulk11()).people().getFirst();
        assertThat(ada.orgs()).containsExactly("S1");
        assertThat(ada.department()).isEqualTo("Science");
        assertThat(read(bulk11()).people().get(1).orgs()).containsExactly("S1", "S2");
    }

    @Test
    void readsRolesFromTheirOwnFileIn12() {
        var read = read(bulk12());
        assertThat(read.version()).isEqualTo("1.2");
        assertThat(names(read)).containsExactly("Ada Okafor", "Ben Lindqvist");
        assertThat(read.people())
                .extracting(RosterPerson::roles)
                .containsExactly(List.of("teacher"), List.of("principal"));
        assertThat(read.leftOut()).isEqualTo(1);
        assertThat(problems(read)).isEmpty();
    }

    /** A pupil is one, even one who helps out. */
    @Test
    void neverTakesAPupilForStaff() {
        var files = bulk12();
        files.computeIfPresent("roles.csv", (name, roles) -> roles + "R5,,,P1,secondary,aide,,,S1,\n");
        assertThat(names(read(files))).containsExactly("Ada Okafor", "Ben Lindqvist");
        assertThat(names(with("users.csv", users -> users.replace(",aide,", ",\"student,aide\","))))
                .hasSize(2);
    }

    /** The control for both: the same two people come in as soon as nobody calls them pupils. */
    @Test
    void takesThoseInWhomNobodyCallsPupils() {
        var files = bulk12();
        files.computeIfPresent("roles.csv", (name, roles) -> roles.replace("P1,primary,student", "P1,primary,aide"));
        assertThat(names(read(files))).contains("Robin Pupilname");
    }

    @Test
    void letsRolesEnd() {
        var files = bulk12();
        files.computeIfPresent(
                "roles.csv", (name, roles) -> roles.replace("principal,,,", "principal,2020-01-01,2026-07-31,"));
        assertThat(names(read(files))).containsExactly("Ada Okafor");
        assertThat(problems(read(files))).containsExactly("roles.csv 0 roster.oneroster.roles.over");
    }

    @Test
    void tellsChangesFromEverybody() {
        var read = with("manifest.csv", manifest -> manifest.replace("users,bulk", "users,delta"));
        assertThat(read.everybody()).isFalse();
        assertThat(names(read)).hasSize(3);
    }

    @Test
    void saysInAChangeWhoHasGone() {
        var read = with("users.csv", users -> users.replace("T2,,,", "T2,tobedeleted,2026-09-01,"));
        assertThat(read.people())
                .filteredOn(RosterPerson::leftEverywhere)
                .extracting(RosterPerson::name)
                .containsExactly("Ben Lindqvist");
    }

    /** Without a role nobody knows whether it is a pupil: such a change is read of people who are known already. */
    @Test
    void readsAChangeWithoutRoleOfKnownStaffAlone() {
        var files = delta12("sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,email\n"
                + "T1,active,2026-09-01,true,a,Ada,Okafor-Bell,ada@hawthorn.example\n"
                + "P1,active,2026-09-01,true,p,Robin,Pupilname,robin@hawthorn.example\n");
        assertThat(names(read(files, "T1"))).containsExactly("Ada Okafor-Bell");
        assertThat(read(files).toString()).doesNotContain("Pupilname");
    }

    @Test
    void letsAChangeOfRolesEndSomebodysWork() {
        var files = delta12(Archives.USERS_12.lines().findFirst().orElseThrow() + "\n");
        files.put(
                "roles.csv",
                "sourcedId,status,dateLastModified,userSourcedId,roleType,role,orgSourcedId\n"
                        + "R1,tobedeleted,2026-09-01,T1,primary,teacher,S1\n"
                        + "R2,tobedeleted,2026-09-01,T2,secondary,teacher,S1\n"
                        + "R9,tobedeleted,2026-09-01,P1,primary,student,S1\n");
        var read = read(files, "T1", "T2");
        assertThat(read.people())
                .filteredOn(person -> person.left().contains("S1"))
                .extracting(person -> person.keys().getFirst())
                .containsExactly("T1");
    }

    private static Map<String, String> delta12(String users) {
        var files = new LinkedHashMap<String, String>();
        files.put("manifest.csv", """
                propertyName,value
                oneroster.version,1.2
                file.users,delta
                file.roles,delta
                """);
        files.put("users.csv", users);
        files.put("roles.csv", Archives.ROLES_12.lines().findFirst().orElseThrow() + "\n");
        return files;
    }
}

package ajar.school.rosters;

import static ajar.school.rosters.Archives.bulk11;
import static ajar.school.rosters.Archives.bulk12;
import static ajar.school.rosters.Archives.names;
import static ajar.school.rosters.Archives.problems;
import static ajar.school.rosters.Archives.read;
import static ajar.school.rosters.Archives.with;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.files.NamedBytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What systems do to the standard. Each is read as it was meant, and told where it deserves a look. */
class DeviationsTest {

    private static final String[] STAFF = {"Ada Okafor", "Ben Lindqvist", "Cleo Haddad"};

    @Test
    void begingWithAByteOrderMarkIsOne() {
        var files = bulk11();
        files.replaceAll((name, content) -> "\uFEFF" + content);
        assertThat(names(read(files))).containsExactly(STAFF);
        assertThat(problems(read(files))).isEmpty();
    }

    @Test
    void shoutingWordsIsOne() {
        var read = with("users.csv", users -> users.replace("true", "TRUE")
                .replace("teacher", "Teacher")
                .replace("aide", "AIDE"));
        assertThat(names(read)).containsExactly(STAFF);
        assertThat(read.people().getFirst().teaches()).isTrue();
    }

    @Test
    void datesOfEverySortAreOne() {
        for (var ends : List.of("1/05/2023", "2023-05-01T18:25:43.511Z", "2023-05-01 08:01:05", "31.12.2025")) {
            var files = bulk12();
            files.computeIfPresent(
                    "roles.csv", (name, roles) -> roles.replace("principal,,,", "principal,," + ends + ","));
            assertThat(names(read(files))).as(ends).containsExactly("Ada Okafor");
        }
    }

    /** The fifth of November or the eleventh of May: as long as one of them is to come, the role holds. */
    @Test
    void aDateOfTwoMeaningsIsOne() {
        var files = bulk12();
        files.computeIfPresent("roles.csv", (name, roles) -> roles.replace("principal,,,", "principal,,05/11/2026,"));
        assertThat(names(read(files))).contains("Ben Lindqvist");
        files.computeIfPresent("roles.csv", (name, roles) -> roles.replace("05/11/2026", "soon"));
        assertThat(names(read(files))).contains("Ben Lindqvist");
        assertThat(problems(read(files))).containsExactly("roles.csv 3 roster.date");
    }

    @Test
    void inactiveAsAStatusIsOne() {
        var read = with("users.csv", users -> users.replace("T2,,,", "T2,inactive,,"));
        assertThat(read.people().get(1).leftEverywhere()).isTrue();
    }

    @Test
    void aStatusInBulkFilesIsOne() {
        var read = with("users.csv", users -> users.replace("T1,,,", "T1,active,2023-05-01,")
                .replace("T2,,,", "T2,tobedeleted,,"));
        assertThat(read.everybody()).isTrue();
        assertThat(read.people().get(0).left()).isEmpty();
        assertThat(read.people().get(1).leftEverywhere()).isTrue();
        assertThat(problems(with("users.csv", users -> users.replace("T1,,,", "T1,sleeping,,"))))
                .containsExactly("users.csv 2 roster.oneroster.status");
    }

    @Test
    void headersAloneAreOne() {
        var files = bulk11();
        files.put("orgs.csv", Archives.ORGS.lines().findFirst().orElseThrow() + "\n");
        assertThat(names(read(files))).containsExactly(STAFF);
        files.put("users.csv", Archives.USERS.lines().findFirst().orElseThrow() + "\n");
        assertThat(read(files).people()).isEmpty();
    }

    @Test
    void anotherOrderOfColumnsIsOne() {
        var read = with("users.csv", DeviationsTest::turnedAround);
        assertThat(names(read)).containsExactly(STAFF);
        assertThat(problems(read)).isEmpty();
    }

    private static String turnedAround(String csv) {
        return csv.replace("\"S1,S1-SCI\"", "S1-SCI")
                .replace("\"S1,S2\"", "S2")
                .lines()
                .map(line -> {
                    var cells = new ArrayList<>(List.of(line.split(",", -1)));
                    return String.join(",", cells.reversed());
                })
                .collect(Collectors.joining("\n"));
    }

    @Test
    void otherNamesOfColumnsAreOne() {
        var read = with("users.csv", users -> users.replace("userIds", "userId")
                .replace("grades", "grade")
                .replace("agentSourcedIds", "agents")
                .replace("orgSourcedIds", "orgSourcedId"));
        assertThat(names(read)).containsExactly(STAFF);
        assertThat(problems(read)).isEmpty();
    }

    @Test
    void misspeltHeadersAreOne() {
        var read = with("users.csv", users -> users.replace("givenName,familyName", "GivenNmae,famliyName"));
        assertThat(names(read)).containsExactly(STAFF);
        assertThat(problems(read))
                .containsOnly("users.csv 1 roster.oneroster.misspelt")
                .hasSize(2);
        var files = bulk12();
        files.computeIfPresent("users.csv", (name, users) -> users.replace("preferred", "preffered"));
        assertThat(names(read(files))).contains("Ada Okafor");
    }

    @Test
    void columnsOfOneVendorAreOne() {
        var read = with("users.csv", users -> users.lines()
                .map(line -> line.startsWith("sourcedId")
                        ? line + ",metadata.managebac.uid,ext_tao_motherName,metadata.jp.kanaGivenName,"
                        : line + ",17,Somebody,アダ,")
                .collect(Collectors.joining("\n")));
        assertThat(names(read)).containsExactly(STAFF);
        assertThat(problems(read)).isEmpty();
        assertThat(read.toString()).doesNotContain("Somebody");
    }

    @Test
    void aFolderInTheArchiveIsOne() {
        var files = new LinkedHashMap<String, String>();
        bulk11().forEach((name, content) ->
                files.put("export 2026/" + name.toUpperCase(java.util.Locale.ROOT), content));
        files.put("__MACOSX/export 2026/._users.csv", "\0\0");
        files.put(".DS_Store", "x");
        assertThat(names(read(files))).containsExactly(STAFF);
        assertThat(problems(read(files))).isEmpty();
    }

    @Test
    void aFileThatIsPromisedAndMissingIsOne() {
        var files = bulk11();
        files.computeIfPresent("manifest.csv", (name, manifest) -> manifest.replace("classes,absent", "classes,bulk"));
        assertThat(names(read(files))).containsExactly(STAFF);
        assertThat(problems(read(files))).containsExactly("manifest.csv 6 roster.oneroster.missing.unneeded");
        assertThat(read(files).whole()).isTrue();
        files.remove("orgs.csv");
        assertThat(problems(read(files))).contains("manifest.csv 4 roster.oneroster.missing");
        assertThat(read(files).whole()).isFalse();
    }

    @Test
    void classesWithoutTheirCoursesAreOne() {
        var files = bulk11();
        files.put("classes.csv", "sourcedId,title,courseSourcedId,termSourcedIds\nC1,Physics,nowhere,never\n");
        files.put("enrollments.csv", "sourcedId,classSourcedId,userSourcedId,role\nE1,C9,P1,student\n");
        files.put("demographics.csv", "userSourcedId,birthdate,sex\nT1,1980-01-01,female\nP1,2013-01-01,male\n");
        assertThat(names(read(files))).containsExactly(STAFF);
        assertThat(read(files).toString()).doesNotContain("1980", "2013", "female");
    }

    @Test
    void oneTeacherListedForEachSchoolIsOne() {
        var twice = "TCH_1042,,,true,S1,teacher,d1,,Dara,Ortiz,,,dara@hawthorn.example,,,,,\n"
                + "ELD_1042,,,true,S2,teacher,d2,,Dara,Ortiz,,,,,,,,\n"
                + "X-7,,,true,S2,aide,d3,,Dara,Ortiz,,,dara@hawthorn.example,,,,,\n";
        var read = with("users.csv", users -> users + twice);
        assertThat(names(read)).hasSize(4);
        assertThat(read.people().getLast().keys()).containsExactly("TCH_1042", "ELD_1042", "X-7");
        assertThat(read.people().getLast().orgs()).containsExactly("S1", "S2");
        assertThat(names(with("users.csv", users -> users + twice.replace("ELD_1042", "ELD_1043"))))
                .hasSize(5);
    }

    @Test
    void switchedOffAccountsAreOne() {
        var read = with("users.csv", users -> users.replace("T2,,,true", "T2,,,FALSE"));
        assertThat(read.people().get(1).leftEverywhere()).isTrue();
        assertThat(problems(read)).containsExactly("users.csv 3 roster.oneroster.off");
        // A system without accounts of its own has all of them off.
        assertThat(with("users.csv", users -> users.replace("true", "false")).people())
                .noneMatch(RosterPerson::leftEverywhere);
    }

    @Test
    void anArchiveWithoutManifestIsOne() {
        var files = bulk11();
        files.remove("manifest.csv");
        assertThat(names(read(files))).containsExactly(STAFF);
        assertThat(read(files).everybody()).isFalse();
        assertThat(problems(read(files))).containsExactly("orgs.csv 0 roster.oneroster.manifest.missing");
    }

    @Test
    void rolesThatNobodyKnowsAreOne() {
        var read = with("users.csv", users -> users.replace("S2,aide", "S2,ext:wizard"));
        assertThat(names(read)).containsExactly("Ada Okafor", "Ben Lindqvist");
        assertThat(problems(read)).containsExactly("users.csv 4 roster.role.unknown");
    }

    @Test
    void rowsThatAreBrokenAreToldOneByOne() {
        var read = with(
                "users.csv",
                users -> users
                        + ",,,true,S1,teacher,x,,No,Key,,,,,,,,\n"
                        + "T1,,,true,S1,teacher,x,,Again,Ada,,,,,,,,\n"
                        + "T5,,,true,S1,teacher,x,,,,,,,,,,,\n"
                        + "T6,,,true,S9,teacher,x,,Not,Anaddress,,,none,,,,,\n");
        assertThat(problems(read))
                .containsExactlyInAnyOrder(
                        "users.csv 7 roster.oneroster.id",
                        "users.csv 8 roster.oneroster.id.twice",
                        "users.csv 9 roster.name.missing",
                        "users.csv 10 roster.oneroster.org.unknown",
                        "users.csv 10 roster.email.broken");
        assertThat(names(read)).hasSize(4);
    }

    @Test
    void anAddressOfSeveralIsOne() {
        var read = with("users.csv", users -> users.replace("cleo@", "ben@"));
        assertThat(read.people()).extracting(RosterPerson::email).containsExactly("ada@hawthorn.example", "", "");
        assertThat(problems(read))
                .containsExactly("users.csv 3 roster.email.shared", "users.csv 4 roster.email.shared");
    }

    @Test
    void aFileCutShortIsOne() {
        var read = with("users.csv", users -> users + "T9,,,true,S1,teacher,x,,\"Never,closed\n");
        assertThat(names(read)).containsExactly(STAFF);
        assertThat(read.whole()).isFalse();
    }

    @Test
    void departmentsInACircleAreOne() {
        var read = with(
                "orgs.csv",
                orgs -> orgs.replace("S1,,,Hawthorn School,school,,D1", "S1,,,Hawthorn,department,,S1-SCI"));
        assertThat(read.people().getFirst().orgs()).isNotEmpty();
    }

    @Test
    void filesWithoutAnArchiveAreOne() {
        var files = bulk11().entrySet().stream()
                .map(file -> new NamedBytes(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        var kept = RosterFiles.take(files, Archives.TODAY, (system, key) -> false);
        assertThat(names(RosterFiles.read(kept, StaffColumns.GUESSED, false))).containsExactly(STAFF);
    }

    @Test
    void aMissingColumnIsToldAndKeepsEverybodyHere() {
        var read = with("users.csv", users -> users.replace(",role,", ",nothing,"));
        assertThat(problems(read)).containsExactly("users.csv 1 roster.oneroster.column");
        assertThat(read.people()).isEmpty();
        assertThat(read.whole()).isFalse();
    }

    @Test
    void archivesThatAreTooMuchAreRefused() {
        var bomb = Archives.zip(Map.of("users.csv", "x".repeat(20 * 1024 * 1024)));
        assertThat(problems(read(bomb))).contains("roster.zip 0 files.zip.bomb");
        var nested = new NamedBytes("roster.zip", bulk(Archives.zip(bulk11()).bytes()));
        assertThat(problems(read(nested))).contains("roster.zip 0 files.zip.nested");
        assertThat(problems(read(new NamedBytes("roster.zip", new byte[0])))).contains("roster.zip 0 files.empty");
    }

    private static byte[] bulk(byte[] archive) {
        try (var bytes = new java.io.ByteArrayOutputStream();
                var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("inner.zip"));
            zip.write(archive);
            zip.closeEntry();
            zip.finish();
            return bytes.toByteArray();
        } catch (java.io.IOException cannotHappen) {
            throw new java.io.UncheckedIOException(cannotHappen);
        }
    }
}

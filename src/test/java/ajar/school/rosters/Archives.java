package ajar.school.rosters;

import ajar.school.files.NamedBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small OneRoster archives of Hawthorn, made for tests: two teachers, an aide, a pupil and a parent, at one school or two. */
public final class Archives {

    public static final LocalDate TODAY = LocalDate.parse("2026-09-07");

    public static final String MANIFEST = """
            propertyName,value
            manifest.version,1.0
            oneroster.version,1.1
            file.orgs,bulk
            file.users,bulk
            file.classes,absent
            source.systemName,Rowan SIS
            source.systemCode,rowan
            """;

    public static final String ORGS = """
            sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
            D1,,,Rowan Valley,district,,
            S1,,,Hawthorn School,school,,D1
            S2,,,Elder School,school,,D1
            S1-SCI,,,Science,department,,S1
            """;

    public static final String USERS = """
            sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
            T1,,,true,"S1,S1-SCI",teacher,aokafor,,Ada,Okafor,,,ada@hawthorn.example,,,,,
            T2,,,true,"S1,S2",teacher,blindqvist,,Ben,Lindqvist,,,ben@hawthorn.example,,,,,
            A1,,,true,S2,aide,chaddad,,Cleo,Haddad,,,cleo@hawthorn.example,,,,,
            P1,,,true,S1,student,pupil,,Robin,Pupilname,,,robin@hawthorn.example,,,,09,secret
            G1,,,true,S1,parent,mum,,Kim,Parentname,,,kim@home.example,,,P1,,
            """;

    public static final String USERS_12 = """
            sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
            T1,,,true,aokafor,,Adaeze,Okafor,,,ada@hawthorn.example,,,,,,,Ada,,,S1,
            T2,,,true,blindqvist,,Ben,Lindqvist,,,ben@hawthorn.example,,,,,,,,,,S1,
            P1,,,true,pupil,,Robin,Pupilname,,,robin@hawthorn.example,,,,09,secret,,,,,S1,
            """;

    public static final String ROLES_12 = """
            sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
            R1,,,T1,primary,teacher,,,S1,
            R2,,,T2,primary,principal,,,S1,
            R3,,,T2,secondary,parent,,,S1,
            R4,,,P1,primary,student,,,S1,
            """;

    private Archives() {}

    /** The files of a whole 1.1 export of both schools; change what a test is about. */
    public static Map<String, String> bulk11() {
        var files = new LinkedHashMap<String, String>();
        files.put("manifest.csv", MANIFEST);
        files.put("orgs.csv", ORGS);
        files.put("users.csv", USERS);
        return files;
    }

    public static Map<String, String> bulk12() {
        var files = new LinkedHashMap<String, String>();
        files.put("manifest.csv", MANIFEST.replace("version,1.1", "version,1.2") + "file.roles,bulk\n");
        files.put("orgs.csv", ORGS);
        files.put("users.csv", USERS_12);
        files.put("roles.csv", ROLES_12);
        return files;
    }

    public static NamedBytes zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return new NamedBytes("roster.zip", bytes.toByteArray());
    }

    /** The 1.1 export with one file changed. */
    static RosterRead with(String file, UnaryOperator<String> change) {
        var files = bulk11();
        files.computeIfPresent(file, (name, content) -> change.apply(content));
        return read(files);
    }

    static RosterRead read(Map<String, String> files, String... known) {
        return read(zip(files), known);
    }

    static RosterRead read(NamedBytes file, String... known) {
        var kept = RosterFiles.take(
                List.of(file), TODAY, (system, key) -> Set.of(known).contains(key));
        return RosterFiles.read(kept, StaffColumns.GUESSED, false);
    }

    static List<String> names(RosterRead read) {
        return read.people().stream().map(RosterPerson::name).toList();
    }

    /** The problems as {@code file line key}. */
    static List<String> problems(RosterRead read) {
        return read.problems().stream()
                .map(problem -> problem.file().replace("roster.zip/", "") + " " + problem.line() + " " + problem.key())
                .toList();
    }
}

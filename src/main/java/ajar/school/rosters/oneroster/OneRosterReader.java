package ajar.school.rosters.oneroster;

import ajar.school.files.raw.Table.Row;
import ajar.school.rosters.Addresses;
import ajar.school.rosters.PersonName;
import ajar.school.rosters.RosterFile;
import ajar.school.rosters.RosterPerson;
import ajar.school.rosters.RosterProblems;
import ajar.school.rosters.RosterRead;
import ajar.school.rosters.RosterRoles;
import ajar.school.rosters.RosterRoles.Meaning;
import ajar.school.rosters.SamePeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the staff out of OneRoster 1.1 or 1.2, bulk or delta. Of four files it opens no other: who learns what in which class, who was
 * born when, and what anybody was marked is nobody's business here.
 */
public final class OneRosterReader {

    static final Set<String> NEEDED = Set.of("users", "orgs", "roles");

    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            Map.entry("sourcedId", List.of("id")),
            Map.entry("status", List.of()),
            Map.entry("enabledUser", List.of("enabled")),
            Map.entry("orgSourcedIds", List.of("orgSourcedId", "orgs", "schoolSourcedIds", "schoolSourcedId")),
            Map.entry("role", List.of("roles")),
            Map.entry("username", List.of()),
            Map.entry("givenName", List.of("firstName")),
            Map.entry("familyName", List.of("lastName", "surname")),
            Map.entry("preferredGivenName", List.of()),
            Map.entry("preferredFamilyName", List.of()),
            Map.entry("email", List.of("emailAddress", "mail")));

    private static final int TEXT_MAX = 120;

    private final Map<String, RosterFile> files;
    private final BiPredicate<String, String> known;
    private final RosterProblems problems = new RosterProblems();
    private final Manifest manifest;
    private final String version;
    private final Orgs orgs;
    private final RoleRows roles;

    /** A row of staff, and whether its account is switched off. */
    private record Found(RosterPerson person, boolean off) {}

    private OneRosterReader(Map<String, RosterFile> files, LocalDate today, BiPredicate<String, String> known) {
        this.files = files;
        this.known = known;
        this.manifest = Manifest.of(files, problems);
        this.version = manifest.version(files, problems);
        this.orgs = Orgs.of(files.get("orgs"), problems);
        this.roles = RoleRows.of(separate() ? files.get("roles") : null, today, problems);
    }

    /** Whether these files are OneRoster: people under ids. */
    public static boolean recognises(List<RosterFile> files) {
        return files.stream().filter(file -> file.stem().equals("users")).anyMatch(file -> NamedColumns.of(
                        file, Map.of("sourcedId", List.of()), new RosterProblems())
                .has("sourcedId"));
    }

    /**
     * Reads files of one archive.
     *
     * @param today roles that ended before are over
     * @param known tells of a system and a key whether somebody of the staff is known by it: who has no role in a file of changes may
     *     be a pupil, and is read only then
     */
    public static RosterRead read(List<RosterFile> files, LocalDate today, BiPredicate<String, String> known) {
        var byName = new LinkedHashMap<String, RosterFile>();
        var twice = new ArrayList<RosterFile>();
        for (var file : files) {
            if (byName.putIfAbsent(file.stem(), file) != null) {
                twice.add(file);
            }
        }
        var reader = new OneRosterReader(byName, today, known);
        for (var file : twice) {
            if (NEEDED.contains(file.stem())) {
                reader.problems.error(file.name(), 0, "roster.oneroster.twice");
                reader.problems.cut();
            }
        }
        return reader.read();
    }

    private RosterRead read() {
        var found = new ArrayList<Found>();
        RosterFile listed = files.get("users");
        if (listed != null) {
            people(listed, found);
        }
        var people = SamePeople.once(switchedOff(found), problems);
        boolean everybody = manifest.isBulk("users") && (!separate() || manifest.isBulk("roles"));
        return new RosterRead(
                RosterRead.Kind.ONEROSTER,
                version,
                manifest.system(),
                everybody,
                problems.whole(),
                orgs.of(people),
                people,
                problems.leftOut(),
                problems.told());
    }

    /** In 1.2 roles have a file of their own. */
    private boolean separate() {
        return version.equals("1.2") && files.containsKey("roles");
    }

    private void people(RosterFile file, List<Found> found) {
        var columns = NamedColumns.of(file, COLUMNS, problems);
        var needs = separate() ? List.of("sourcedId", "familyName") : List.of("sourcedId", "familyName", "role");
        for (var needed : needs) {
            if (!columns.has(needed)) {
                problems.error(columns.file(), 1, "roster.oneroster.column", needed);
                problems.cut();
            }
        }
        var seen = new HashMap<String, Integer>();
        for (Row row : columns.rows()) {
            var id = columns.cell(row, "sourcedId");
            if (id.isEmpty() || id.length() > NamedColumns.ID_MAX) {
                problems.error(columns.file(), row.line(), "roster.oneroster.id");
                continue;
            }
            var before = seen.putIfAbsent(id, row.line());
            if (before != null) {
                problems.warn(columns.file(), row.line(), "roster.oneroster.id.twice", before);
            } else if (separate()) {
                withRoleRows(columns, row, id, found);
            } else {
                withOwnRole(columns, row, id, found);
            }
        }
        changesOfOthers(new HashSet<>(seen.keySet()), found);
    }

    private void withOwnRole(NamedColumns columns, Row row, String id, List<Found> found) {
        var said = columns.cell(row, "role");
        var words = RosterRoles.words(said);
        var meaning = RosterRoles.of(words);
        if (meaning == Meaning.TEACHER || meaning == Meaning.STAFF) {
            var here = columns.list(row, "orgSourcedIds");
            orgs.check(here, columns.file(), row.line(), problems);
            add(columns, row, id, new Work(RosterRoles.ofStaff(words), here, List.of(), true), found);
            return;
        }
        problems.leaveOut();
        if (meaning == Meaning.UNKNOWN && columns.has("role")) {
            problems.warn(
                    columns.file(), row.line(), said.isEmpty() ? "roster.role.missing" : "roster.role.unknown", said);
        }
    }

    private void withRoleRows(NamedColumns columns, Row row, String id, List<Found> found) {
        var held = roles.of(id);
        boolean all = manifest.isBulk("roles");
        if (roles.isPupil(id) || (held == null && !known.test(manifest.system(), id)) || (held == null && all)) {
            problems.leaveOut();
        } else if (held == null) {
            add(columns, row, id, new Work(List.of(), List.of(), List.of(), false), found);
        } else {
            orgs.check(held.orgs(), held.file(), held.line(), problems);
            add(columns, row, id, new Work(held.roles(), held.orgs(), held.left(), all), found);
        }
    }

    /** A file of changes may change somebody's roles alone, and then the person has no row. */
    private void changesOfOthers(Set<String> listed, List<Found> found) {
        roles.all().forEach((id, held) -> {
            if (listed.contains(id) || roles.isPupil(id)) {
                return;
            } else if (!known.test(manifest.system(), id)) {
                problems.warn(held.file(), held.line(), "roster.oneroster.role.nobody", id);
                return;
            }
            var person = new RosterPerson(
                    List.of(id),
                    "",
                    "",
                    "",
                    "",
                    "",
                    held.roles(),
                    schools(held.orgs()),
                    leaves(held.orgs(), held.left()),
                    false,
                    held.file(),
                    held.line());
            found.add(new Found(person, false));
        });
    }

    private record Work(List<String> roles, List<String> orgs, List<String> left, boolean all) {}

    private void add(NamedColumns columns, Row row, String id, Work work, List<Found> found) {
        var given = first(columns.cell(row, "preferredGivenName"), columns.cell(row, "givenName"));
        var family = first(columns.cell(row, "preferredFamilyName"), columns.cell(row, "familyName"));
        var name = family.isEmpty() ? new PersonName("", given) : new PersonName(given, family);
        var status = Status.of(columns.cell(row, "status"));
        if (status == Status.UNKNOWN) {
            problems.warn(columns.file(), row.line(), "roster.oneroster.status", columns.cell(row, "status"));
        }
        boolean gone = status == Status.GONE;
        if (name.family().isEmpty() && !gone) {
            problems.error(columns.file(), row.line(), "roster.name.missing");
            return;
        } else if (Math.max(family.length(), given.length()) > TEXT_MAX) {
            problems.error(columns.file(), row.line(), "roster.name.long", TEXT_MAX);
            return;
        }
        var person = new RosterPerson(
                List.of(id),
                name.given(),
                name.family(),
                email(columns, row),
                "",
                PersonName.atMost(orgs.department(work.orgs()), TEXT_MAX),
                work.roles().stream().distinct().toList(),
                schools(work.orgs()),
                gone ? List.of(RosterPerson.EVERYWHERE) : leaves(work.orgs(), work.left()),
                work.all(),
                columns.file(),
                row.line());
        found.add(new Found(person, isOff(columns.cell(row, "enabledUser"))));
    }

    /** Where every account of the staff is off, the system has no accounts; where some are, those people have gone. */
    private List<RosterPerson> switchedOff(List<Found> found) {
        long off = found.stream().filter(Found::off).count();
        if (off == 0 || off == found.size()) {
            return found.stream().map(Found::person).toList();
        }
        return found.stream()
                .map(each -> each.off() ? gone(each.person()) : each.person())
                .toList();
    }

    private RosterPerson gone(RosterPerson person) {
        problems.warn(person.file(), person.line(), "roster.oneroster.off");
        return new RosterPerson(
                person.keys(),
                person.given(),
                person.family(),
                person.email(),
                person.code(),
                person.department(),
                person.roles(),
                person.orgs(),
                List.of(RosterPerson.EVERYWHERE),
                person.allOrgs(),
                person.file(),
                person.line());
    }

    private List<String> schools(List<String> ids) {
        return ids.stream().map(orgs::schoolOf).distinct().toList();
    }

    /** A school is left only by who holds no other role there. */
    private List<String> leaves(List<String> still, List<String> left) {
        var stays = schools(still);
        return schools(left).stream().filter(school -> !stays.contains(school)).toList();
    }

    private String email(NamedColumns columns, Row row) {
        var email = columns.cell(row, "email");
        var said = email.isEmpty() ? columns.cell(row, "username") : email;
        boolean sound = Addresses.isSound(said);
        if (!sound && !email.isEmpty()) {
            problems.warn(columns.file(), row.line(), "roster.email.broken");
        }
        return sound ? said : "";
    }

    private static boolean isOff(String cell) {
        return cell.equalsIgnoreCase("false") || cell.equals("0") || cell.equalsIgnoreCase("no");
    }

    private static String first(@Nullable String one, String other) {
        return one == null || one.isEmpty() ? other : one;
    }
}

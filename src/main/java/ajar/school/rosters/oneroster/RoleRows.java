package ajar.school.rosters.oneroster;

import ajar.school.files.raw.Table.Row;
import ajar.school.rosters.RosterFile;
import ajar.school.rosters.RosterProblems;
import ajar.school.rosters.RosterRoles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is what at which org, in OneRoster 1.2: a file of its own. */
final class RoleRows {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "userSourcedId",
            List.of("userId"),
            "status",
            List.of(),
            "roleType",
            List.of(),
            "role",
            List.of("roles"),
            "endDate",
            List.of("roleEndDate"),
            "orgSourcedId",
            List.of("orgSourcedIds", "schoolSourcedId"));

    /** @param file and {@code line} where this person stands first */
    record Held(List<String> roles, List<String> orgs, List<String> left, String file, int line) {
        private Held(String file, int line) {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), file, line);
        }
    }

    private final Map<String, Held> byPerson = new LinkedHashMap<>();
    private final Set<String> pupils = new LinkedHashSet<>();
    private final RosterProblems problems;
    private final LocalDate today;
    private int over;

    private RoleRows(RosterProblems problems, LocalDate today) {
        this.problems = problems;
        this.today = today;
    }

    static RoleRows of(@Nullable RosterFile file, LocalDate today, RosterProblems problems) {
        var rows = new RoleRows(problems, today);
        if (file != null) {
            var columns = NamedColumns.of(file, COLUMNS, problems);
            columns.rows().forEach(row -> rows.read(columns, row));
            if (rows.over > 0) {
                problems.warn(file.name(), 0, "roster.oneroster.roles.over", rows.over);
            }
        }
        return rows;
    }

    /** Null for who has no role, or none any more. */
    @Nullable
    Held of(String person) {
        return byPerson.get(person);
    }

    boolean isPupil(String person) {
        return pupils.contains(person);
    }

    Map<String, Held> all() {
        return byPerson;
    }

    private void read(NamedColumns columns, Row row) {
        var person = columns.cell(row, "userSourcedId");
        var words = RosterRoles.words(columns.cell(row, "role"));
        if (person.isEmpty() || person.length() > NamedColumns.ID_MAX) {
            problems.error(columns.file(), row.line(), "roster.oneroster.id");
            return;
        }
        var meaning = RosterRoles.of(words);
        var status = Status.of(columns.cell(row, "status"));
        if (status == Status.UNKNOWN) {
            problems.warn(columns.file(), row.line(), "roster.oneroster.status", columns.cell(row, "status"));
        }
        if (meaning == RosterRoles.Meaning.PUPIL && status != Status.GONE) {
            pupils.add(person);
        } else if (meaning == RosterRoles.Meaning.UNKNOWN) {
            var said = columns.cell(row, "role");
            problems.warn(
                    columns.file(), row.line(), said.isEmpty() ? "roster.role.missing" : "roster.role.unknown", said);
        } else if (meaning == RosterRoles.Meaning.TEACHER || meaning == RosterRoles.Meaning.STAFF) {
            take(columns, row, person, words, status);
        }
    }

    private void take(NamedColumns columns, Row row, String person, List<String> words, Status status) {
        var ends = columns.cell(row, "endDate");
        if (!RosterDates.isDate(ends)) {
            problems.warn(columns.file(), row.line(), "roster.date", ends);
        }
        if (RosterDates.isOver(ends, today)) {
            over++;
            return;
        }
        var held = byPerson.computeIfAbsent(person, first -> new Held(columns.file(), row.line()));
        var orgs = columns.list(row, "orgSourcedId");
        if (status != Status.GONE) {
            held.roles().addAll(RosterRoles.ofStaff(words));
            held.orgs().addAll(orgs);
        } else if (!columns.cell(row, "roleType").toLowerCase(Locale.ROOT).equals("secondary")) {
            held.left().addAll(orgs);
        }
    }
}

package ajar.school.rosters.oneroster;

import ajar.school.files.raw.Table.Row;
import ajar.school.rosters.RosterFile;
import ajar.school.rosters.RosterPerson;
import ajar.school.rosters.RosterProblems;
import ajar.school.rosters.RosterRead.Org;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schools of a roster and the departments below them. */
final class Orgs {

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "sourcedId",
            List.of("id"),
            "status",
            List.of(),
            "name",
            List.of("title"),
            "type",
            List.of("orgType"),
            "parentSourcedId",
            List.of("parentOrgSourcedId", "parent"));

    private record Line(String name, String type, String parent) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> unknown = new HashSet<>();

    static Orgs of(@Nullable RosterFile file, RosterProblems problems) {
        var orgs = new Orgs();
        if (file == null) {
            return orgs;
        }
        var columns = NamedColumns.of(file, COLUMNS, problems);
        for (Row row : columns.rows()) {
            var id = columns.cell(row, "sourcedId");
            if (id.isEmpty()) {
                problems.error(columns.file(), row.line(), "roster.oneroster.id");
            } else if (Status.of(columns.cell(row, "status")) != Status.GONE) {
                orgs.lines.put(
                        id,
                        new Line(
                                columns.cell(row, "name"),
                                columns.cell(row, "type").toLowerCase(Locale.ROOT),
                                columns.cell(row, "parentSourcedId")));
            }
        }
        return orgs;
    }

    /** The school that an org belongs to: a department stands for the school above it, everything else for itself. */
    String schoolOf(String id) {
        var seen = new HashSet<String>();
        var at = id;
        while (seen.add(at)) {
            var line = lines.get(at);
            if (line == null || !line.type().equals("department") || !lines.containsKey(line.parent())) {
                return at;
            }
            at = line.parent();
        }
        return id;
    }

    /** The name of the first department among them; empty where there is none. */
    String department(List<String> ids) {
        return ids.stream()
                .map(lines::get)
                .filter(line -> line != null && line.type().equals("department"))
                .map(Line::name)
                .findFirst()
                .orElse("");
    }

    /** Tells once of each org that the roster names and does not have. */
    void check(List<String> ids, String file, int line, RosterProblems problems) {
        ids.stream()
                .filter(id -> !lines.isEmpty() && !lines.containsKey(id) && unknown.add(id))
                .forEach(id -> problems.warn(file, line, "roster.oneroster.org.unknown", id));
    }

    /** The schools at which any of these people work, the largest first. */
    List<Org> of(List<RosterPerson> people) {
        var counts = new HashMap<String, Integer>();
        people.forEach(person -> person.orgs().forEach(org -> counts.merge(org, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Org(entry.getKey(), name(entry.getKey()), entry.getValue()))
                .toList();
    }

    private String name(String id) {
        var line = lines.get(id);
        return line == null || line.name().isEmpty() ? id : line.name();
    }
}

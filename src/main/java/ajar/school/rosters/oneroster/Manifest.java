package ajar.school.rosters.oneroster;

import ajar.school.files.raw.Table.Row;
import ajar.school.rosters.RosterFile;
import ajar.school.rosters.RosterProblems;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an archive says of itself, compared with what is in it. */
final class Manifest {

    private static final Map<String, List<String>> COLUMNS =
            Map.of("propertyName", List.of("property", "name"), "value", List.of());

    private static final int SYSTEM_LENGTH_MAX = 200;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final String file;

    private Manifest(String file) {
        this.file = file;
    }

    static Manifest of(Map<String, RosterFile> files, RosterProblems problems) {
        var found = files.get("manifest");
        if (found == null) {
            problems.warn(files.values().iterator().next().name(), 0, "roster.oneroster.manifest.missing");
            return new Manifest("");
        }
        var manifest = new Manifest(found.name());
        var columns = NamedColumns.of(found, COLUMNS, problems);
        for (Row row : columns.rows()) {
            var property = columns.cell(row, "propertyName").toLowerCase(Locale.ROOT);
            manifest.values.put(property, columns.cell(row, "value"));
            manifest.lines.put(property, row.line());
        }
        manifest.compare(files, problems);
        return manifest;
    }

    /** {@code 1.1} or {@code 1.2}; what is in the archive decides where the manifest says something else or nothing. */
    String version(Map<String, RosterFile> files, RosterProblems problems) {
        var said = values.getOrDefault("oneroster.version", "");
        if (said.contains("1.2") || said.contains("1.1")) {
            return said.contains("1.2") ? "1.2" : "1.1";
        }
        var guess = files.containsKey("roles") ? "1.2" : "1.1";
        if (!file.isEmpty()) {
            problems.warn(file, lines.getOrDefault("oneroster.version", 0), "roster.oneroster.version", said, guess);
        }
        return guess;
    }

    /** Names the system that made the archive; empty where it does not say. */
    String system() {
        var name = Stream.of("source.systemcode", "source.systemname")
                .map(property -> values.getOrDefault(property, "").strip())
                .filter(value -> !value.isEmpty() && !value.equalsIgnoreCase("absent"))
                .collect(Collectors.joining("/"));
        return name.substring(0, Math.min(name.length(), SYSTEM_LENGTH_MAX));
    }

    /** Whether a file holds all there is: a file of changes does not, and one that nobody declared may not. */
    boolean isBulk(String name) {
        return values.getOrDefault("file." + name, "").strip().equalsIgnoreCase("bulk");
    }

    private void compare(Map<String, RosterFile> files, RosterProblems problems) {
        values.forEach((property, value) -> {
            if (!property.startsWith("file.")) {
                return;
            }
            var name = property.substring("file.".length());
            var there = files.containsKey(name);
            var declared = Set.of("bulk", "delta").contains(value.strip().toLowerCase(Locale.ROOT));
            int line = lines.getOrDefault(property, 0);
            if (declared && !there && OneRosterReader.NEEDED.contains(name)) {
                problems.error(file, line, "roster.oneroster.missing", name);
                problems.cut();
            } else if (declared && !there) {
                problems.warn(file, line, "roster.oneroster.missing.unneeded", name);
            } else if (!declared && there && OneRosterReader.NEEDED.contains(name)) {
                problems.warn(file, line, "roster.oneroster.undeclared", name);
            }
        });
    }
}

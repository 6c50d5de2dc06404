package ajar.command.cases;

import ajar.planner.PlanRequest.School;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schools of a case. Without schools.csv there is one, wherever it stands. */
final class Schools {

    private final Map<String, School> schools = new LinkedHashMap<>();
    private final Codes codes = new Codes("schools.csv");
    private final boolean listed;

    Schools(Path folder, Problems problems) {
        var file = folder.resolve("schools.csv");
        listed = Files.exists(file);
        var table = Table.readIfThere(file, "school,x,y", problems);
        if (!listed || !table.isReadable()) {
            codes.isIncomplete();
        }
        for (var row : table.rows()) {
            var school = row.fresh("school", codes);
            schools.put(school, new School(school, row.decimal("x"), row.decimal("y")));
        }
    }

    /** The school of a row; without a list it is one where somebody is at home. */
    String of(Row row) {
        var school = row.known("school", codes);
        if (!listed && !school.isEmpty() && !schools.isEmpty() && !schools.containsKey(school)) {
            row.isWrong("school '%s' is nobody's in people.csv, and there is no schools.csv".formatted(school));
        }
        return school;
    }

    /** The home school of a person: two of them have to be somewhere, since people travel between them. */
    String home(Row row) {
        boolean another = !listed && !schools.isEmpty() && !schools.containsKey(row.text("school"));
        var school = row.known("school", codes);
        if (!listed) {
            schools.putIfAbsent(school, new School(school, 0, 0));
        }
        if (another && !school.isEmpty()) {
            row.isWrong(
                    "school '%s' is a second one, but there is no schools.csv to say where they are".formatted(school));
        }
        return school;
    }

    /** The school of everybody, if there is one; known once the people are read. */
    @Nullable
    String only() {
        return schools.size() == 1 ? schools.keySet().iterator().next() : null;
    }

    List<School> all() {
        return new ArrayList<>(schools.values());
    }
}

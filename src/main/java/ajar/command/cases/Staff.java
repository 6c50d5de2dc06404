package ajar.command.cases;

import ajar.planner.Person;
import ajar.planner.Person.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of a case, and the schools where coaches work. */
final class Staff {

    private static final int MOST = 10_000;
    private final Schools schools;
    private final Codes codes = new Codes("people.csv");
    private final List<Person> people = new ArrayList<>();
    private final Set<String> coaches = new HashSet<>();
    private final Map<String, Set<String>> reach = new HashMap<>();
    private final Map<String, Set<String>> taught = new HashMap<>();

    Staff(Path folder, Schools schools, Problems problems) {
        this.schools = schools;
        var table = Table.read(
                folder.resolve("people.csv"),
                "person,school,role,first_visit_priority,coach,covers_per_week,covers_when_free,debriefs_per_week,"
                        + "uses_own_free",
                problems);
        if (table.isReadable() && table.rows().isEmpty()) {
            table.isWrong(0, "there is nobody");
        }
        if (!table.isReadable() || table.rows().isEmpty()) {
            codes.isIncomplete();
        }
        table.rows().forEach(row -> row.fresh("person", codes));
        table.rows().forEach(this::read);
        for (var row : Table.readIfThere(folder.resolve("reach.csv"), "coach,school", problems)
                .rows()) {
            var coach = row.known("coach", codes);
            var school = schools.of(row);
            if (row.isSound()) {
                reach.computeIfAbsent(coach, fresh -> new HashSet<>()).add(school);
            }
        }
    }

    private void read(Row row) {
        var role = row.text("role");
        boolean coach = role.equals("coach");
        if (!coach && !role.equals("teacher")) {
            row.isWrong("role is '%s', neither teacher nor coach".formatted(role));
        }
        var person = row.text("person");
        var own = row.text("coach").isEmpty() ? null : row.known("coach", codes);
        var school = schools.home(row);
        if (coach) {
            coaches.add(person);
        }
        people.add(new Person(
                person,
                school,
                coach ? Kind.COACH : Kind.TEACHER,
                coach ? 0 : row.number("first_visit_priority", 0, MOST),
                own,
                row.number("covers_per_week", 0, MOST),
                !coach && row.yes("covers_when_free"),
                row.number("debriefs_per_week", 0, MOST),
                !coach && row.yes("uses_own_free"),
                Set.of(),
                Set.of()));
    }

    Codes codes() {
        return codes;
    }

    boolean isCoach(String person) {
        return coaches.contains(person);
    }

    void teaches(String person, List<String> groups) {
        taught.computeIfAbsent(person, fresh -> new HashSet<>()).addAll(groups);
    }

    /** With where they work and whom they teach, as far as this was read. */
    List<Person> all() {
        return people.stream().map(this::whole).toList();
    }

    private Person whole(Person one) {
        return new Person(
                one.id(),
                one.school(),
                one.kind(),
                one.priority(),
                one.coach(),
                one.coversPerWeek(),
                one.coversWhenFree(),
                one.talksPerWeek(),
                one.givesOwnFree(),
                one.kind() == Kind.COACH ? reach.getOrDefault(one.id(), Set.of()) : Set.of(),
                taught.getOrDefault(one.id(), Set.of()));
    }
}

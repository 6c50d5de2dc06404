package ajar.openness;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** A school drawn by its number: 18 to 60 teachers in seven departments, some of which all do the same, in terms of five, three and four months. */
final class OpenSchool {

    static final List<Integer> MONTHS = List.of(5, 3, 4);
    private static final int DEPARTMENTS = 7;

    private final SplittableRandom random;
    final Map<UUID, String> departmentOf = new HashMap<>();
    private final Map<Measure, Set<UUID>> holding = new EnumMap<>(Measure.class);
    private double much;

    OpenSchool(int seed) {
        random = new SplittableRandom(seed);
        int teachers = random.nextInt(18, 61);
        int uneven = random.nextInt(1, 4);
        for (int n = 1; n <= teachers; n++) {
            int department = DEPARTMENTS;
            for (int draw = 0; draw < uneven; draw++) {
                department = Math.min(department, random.nextInt(DEPARTMENTS));
            }
            departmentOf.put(new UUID(0, n), "Department " + department);
        }
        beginTerm();
    }

    void beginTerm() {
        holding.clear();
        for (var measure : Measure.values()) {
            holding.put(measure, new HashSet<>());
        }
        much = random.nextDouble() * random.nextDouble();
        if (random.nextInt(4) == 0) {
            together("Department " + random.nextInt(DEPARTMENTS));
        }
    }

    private void together(String department) {
        departmentOf.forEach((person, theirs) -> {
            if (theirs.equals(department)) {
                visit(person, random.nextBoolean());
                open(person, random.nextBoolean());
            }
        });
    }

    void liveOneMonth() {
        for (var person : List.copyOf(departmentOf.keySet()).stream().sorted().toList()) {
            if (random.nextDouble() < much) {
                visit(person, random.nextInt(3) > 0);
            }
            if (random.nextDouble() < much) {
                open(person, random.nextBoolean());
            }
            if (random.nextDouble() < much) {
                of(Measure.WISHED).add(person);
                if (random.nextInt(3) > 0) {
                    visit(person, random.nextBoolean());
                    of(Measure.MET).add(person);
                }
            }
        }
    }

    Map<Measure, Set<UUID>> holding() {
        var copy = new EnumMap<Measure, Set<UUID>>(Measure.class);
        holding.forEach((measure, people) -> copy.put(measure, Set.copyOf(people)));
        return copy;
    }

    Set<UUID> of(Measure measure) {
        return holding.computeIfAbsent(measure, one -> new HashSet<>());
    }

    private void visit(UUID person, boolean across) {
        of(Measure.MADE).add(person);
        if (across) {
            of(Measure.ACROSS).add(person);
        }
    }

    private void open(UUID person, boolean received) {
        of(Measure.OPENED).add(person);
        if (received) {
            of(Measure.RECEIVED).add(person);
        }
    }
}

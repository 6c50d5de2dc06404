package ajar.planner.check;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.RuleProfile.Switch;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is counted: chairs, visits, covers and debriefs, each against its limit. */
final class CountRules {

    /** A count per sentence, so that the sentence is the key. */
    private final class Count {
        private final Map<String, Double> counts = new LinkedHashMap<>();
        private final Map<String, Double> allowed = new HashMap<>();
        private final int rule;

        Count(int rule) {
            this.rule = rule;
        }

        void add(double amount, double most, String sentence, Object... arguments) {
            var key = sentence.formatted(arguments);
            counts.merge(key, amount, Double::sum);
            allowed.put(key, most);
        }

        void close() {
            counts.forEach((key, count) -> {
                double most = allowed.getOrDefault(key, 0.0);
                if (count > most) {
                    book.breach(rule, "%s: %s, allowed %s", key, shown(count), shown(most));
                }
            });
        }

        private static String shown(double number) {
            return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
        }
    }

    private final Book book;
    private final Facts facts;

    CountRules(Book book) {
        this.book = book;
        facts = book.facts;
    }

    void check() {
        wishes();
        chairs();
        hosts();
        colleagues();
        visitors();
        groups();
        offers();
    }

    private double limit(Limit limit) {
        return facts.limit(limit);
    }

    private void wishes() {
        var count = new Count(Breach.SERVED_ONCE);
        for (var visit : book.visits) {
            count.add(1, 1, "wish %s is served more than once", visit.wish.id());
        }
        count.close();
    }

    /** The halves that a part touches, as they end a sentence; without halves a lesson is one thing. */
    private List<String> halves(Part part) {
        if (!facts.has(Switch.HALVES)) {
            return List.of("");
        }
        return switch (part) {
            case WHOLE -> List.of(" in the first half", " in the second half");
            case FIRST -> List.of(" in the first half");
            case SECOND -> List.of(" in the second half");
        };
    }

    private void chairs() {
        var count = new Count(Breach.CHAIRS);
        for (var visit : book.visits) {
            for (var half : halves(visit.assignment.part())) {
                count.add(1, visit.door.chairs(), "too many visitors behind door %s%s", visit.door.id(), half);
            }
        }
        count.close();
    }

    private void hosts() {
        var count = new Count(Breach.HOST);
        book.visits.stream().map(visit -> visit.door).distinct().forEach(door -> {
            var week = facts.week(facts.lessonOf(door).date());
            count.add(
                    1,
                    limit(Limit.VISITED_LESSONS_PER_HOST_WEEK),
                    "%s has too many visited lessons in week %s",
                    door.host(),
                    week);
        });
        count.close();
    }

    private void colleagues() {
        var count = new Count(Breach.CO_TAUGHT);
        for (var visit : book.visits) {
            for (var left : visit.leftToColleagues) {
                var time = Facts.stretch(left.lesson(), Part.WHOLE);
                long present = left.lesson().teachers().stream()
                        .filter(teacher -> !facts.isAbsent(teacher, time))
                        .count();
                for (var half : halves(left.part())) {
                    count.add(
                            1,
                            Math.max(0, present - 1),
                            "nobody stays with the co-taught lesson %s%s",
                            left.lesson().id(),
                            half);
                }
            }
        }
        count.close();
    }

    private void visitors() {
        var count = new Count(Breach.VISITOR);
        for (var visit : book.visits) {
            var who = visit.visitor.id();
            var week = facts.week(visit.seen.date());
            count.add(1, limit(Limit.VISITS_PER_WEEK), "%s has too many visits in week %s", who, week);
            count.add(1, limit(Limit.VISITS_PER_HORIZON), "%s has too many visits", who);
            if (visit.usesOwnFree) {
                count.add(
                        1, limit(Limit.OWN_FREE_VISITS_PER_HORIZON), "%s gives own free time to too many visits", who);
            }
        }
        count.close();
    }

    private void groups() {
        var count = new Count(Breach.GROUP);
        for (var visit : book.visits) {
            boolean covered = book.standIn(visit) != null;
            for (var left : covered ? visit.covered : List.<Attendance.Left>of()) {
                for (var group : left.lesson().groups()) {
                    var date = left.lesson().date();
                    count.add(1, limit(Limit.CLASS_COVERS_PER_DAY), "%s is covered too often on %s", group, date);
                    count.add(1, limit(Limit.CLASS_COVERS_PER_HORIZON), "%s is covered too often", group);
                }
                count.add(
                        1,
                        limit(Limit.COURSE_COVERS_PER_HORIZON),
                        "the course %s is covered too often",
                        left.lesson().course());
            }
        }
        count.close();
    }

    private void offers() {
        var count = new Count(Breach.OFFER);
        for (var visit : book.visits) {
            var standIn = book.standIn(visit);
            if (standIn != null) {
                var week = facts.week(visit.seen.date());
                for (var left : visit.covered) {
                    double periods = left.part() == Part.WHOLE ? 1 : 0.5;
                    count.add(periods, standIn.coversPerWeek(), "%s covers too often in week %s", standIn.id(), week);
                    count.add(
                            periods,
                            standIn.coversPerDay(),
                            "%s covers too often on %s",
                            standIn.id(),
                            visit.seen.date());
                }
            }
            var talk = book.talk(visit);
            var coach = book.coach(visit);
            if (talk != null && facts.index(talk.date()) >= 0) {
                count.add(
                        1,
                        coach == null ? 0 : coach.talksPerWeek(),
                        "%s has too many debriefs in week %s",
                        coach == null ? "nobody" : coach.id(),
                        facts.week(talk.date()));
            }
        }
        count.close();
    }
}

package ajar.openness;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.site.releases.Range;
import ajar.site.releases.ToldShare;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Schools drawn at random, twelve releases each, and somebody who keeps all of them [C3]. {@code -Dajar.schools=10000} makes it ten thousand.
 *
 * <p>Each term is attacked by itself, over all its months, measures and departments together: what holds in a term begins anew in the
 * next one, so that no figure of one is about what a figure of another is about.
 */
@Tag("slow")
class AttackTest {

    private static final int SCHOOLS = Integer.getInteger("ajar.schools", 500);
    private static final int MINIMUM = Measures.MINIMUM;

    /** @param months what was told, the oldest first */
    private record Term(OpenSchool school, List<List<ToldShare>> months) {

        List<Set<UUID>> exact() {
            return months.stream()
                    .flatMap(List::stream)
                    .filter(one -> one.range().isExact())
                    .map(ToldShare::people)
                    .toList();
        }

        List<Set<UUID>> known() {
            var known = new ArrayList<Set<UUID>>(departments(school).values());
            known.removeIf(people -> people.size() < Measures.PART_MIN);
            var all = school.departmentOf.keySet();
            int left = all.size() - known.stream().mapToInt(Set::size).sum();
            if (left > 0 && left < MINIMUM) {
                // Told beside all others it would be known that the rest is few; nothing of it is told.
                known.retainAll(
                        months.getLast().stream().map(ToldShare::counted).collect(Collectors.toSet()));
            }
            known.add(all);
            return known;
        }
    }

    @Test
    void findsNothing() {
        int told = 0;
        int exact = 0;
        for (int seed = 0; seed < SCHOOLS; seed++) {
            for (var term : lived(seed)) {
                var figures = new ArrayList<>(term.known());
                figures.addAll(term.exact());
                var solver = new Solver(figures);
                assertThat(solver.found()).as("groups found in school %d", seed).isEmpty();
                // Of departments that make up the school everybody can add up the teachers.
                assertThat(solver.dependent())
                        .as("figures of school %d that follow from others: people who are all alike", seed)
                        .isEqualTo(new Solver(term.known()).dependent());
                assertThatFiveAreTheDifference(term, seed);
                assertThatRangesAreWide(term, seed);
                told += term.months().stream().mapToInt(List::size).sum();
                exact += term.exact().size();
            }
        }
        assertThat(told).as("shares told").isGreaterThan(30 * SCHOOLS);
        assertThat(exact).as("of them exactly").isGreaterThan(8 * SCHOOLS);
    }

    /** The control: hiding what is small and nothing else is not enough. */
    @Test
    void findsPeopleWhereOnlySmallFiguresAreHidden() {
        int schools = Math.max(20, SCHOOLS / 10);
        int found = 0;
        int people = 0;
        for (int seed = 0; seed < schools; seed++) {
            var school = new OpenSchool(seed);
            for (int months : OpenSchool.MONTHS) {
                school.beginTerm();
                var told = new ArrayList<Set<UUID>>();
                told.add(school.departmentOf.keySet());
                for (int month = 0; month < months; month++) {
                    school.liveOneMonth();
                    told.addAll(large(school));
                }
                found += new Solver(told).found().size();
                people += school.departmentOf.size();
            }
        }
        assertThat((double) found / people)
                .as("of the teachers are in a group that is found")
                .isGreaterThan(0.01);
    }

    private static List<Term> lived(int seed) {
        var school = new OpenSchool(seed);
        var terms = new ArrayList<Term>();
        for (int months : OpenSchool.MONTHS) {
            school.beginTerm();
            var told = new ArrayList<List<ToldShare>>();
            for (int month = 1; month <= months; month++) {
                school.liveOneMonth();
                told.add(new Measures(school.departmentOf, school.holding()).next(List.copyOf(told), month == months));
            }
            terms.add(new Term(school, told));
        }
        return terms;
    }

    private static void assertThatFiveAreTheDifference(Term term, int seed) {
        var last = new HashMap<String, ToldShare>();
        term.months()
                .forEach(month -> month.forEach(one -> {
                    var before = last.put(one.name(), one);
                    if (before != null && before.range().isExact()) {
                        int people = one.people().size() - before.people().size();
                        assertThat(Math.abs(people))
                                .as("people between two releases of %s in school %d", one.name(), seed)
                                .isNotIn(1, 2, 3, 4);
                    }
                }));
    }

    /** Whoever also knows what is a part of what, and that nothing sinks in a term, finds no range narrower than five. */
    private static void assertThatRangesAreWide(Term term, int seed) {
        var narrowing = new Narrowing();
        int all = term.school().departmentOf.size();
        var ranges = new ArrayList<String>();
        for (int month = 0; month < term.months().size(); month++) {
            for (var measure : Measure.values()) {
                narrowing.between(measure.word() + month, 0, all);
                if (month > 0) {
                    narrowing.isNoLarger(measure.word() + (month - 1), measure.word() + month);
                }
            }
            narrowing.isNoLarger("across" + month, "made" + month);
            narrowing.isNoLarger("received" + month, "opened" + month);
            narrowing.isNoLarger("met" + month, "made" + month);
            for (var one : term.months().get(month)) {
                if (one.anew() && !one.name().contains("/")) {
                    narrowing.between(
                            one.name() + month, one.range().least(), one.range().most());
                    if (!one.range().isExact()) {
                        ranges.add(one.name() + month);
                    }
                }
            }
        }
        addUp(narrowing, term, ranges);
        var widths = narrowing.widths();
        for (var name : ranges) {
            assertThat(widths.get(name)).as("%s in school %d", name, seed).isGreaterThanOrEqualTo(MINIMUM);
        }
    }

    private static void addUp(Narrowing narrowing, Term term, List<String> ranges) {
        int last = term.months().size() - 1;
        var told = term.months().getLast().stream().collect(groupingBy(ToldShare::name));
        for (var measure : List.of(Measure.MADE, Measure.OPENED)) {
            var parts = new ArrayList<String>();
            departments(term.school()).forEach((department, people) -> {
                var name = Measures.name(measure, department);
                parts.add(name);
                narrowing.between(name, 0, people.size());
                told.getOrDefault(name, List.of()).stream()
                        .map(ToldShare::range)
                        .forEach((Range range) -> {
                            narrowing.between(name, range.least(), range.most());
                            if (!range.isExact()) {
                                ranges.add(name);
                            }
                        });
            });
            narrowing.addUp(measure.word() + last, parts);
        }
    }

    private static List<Set<UUID>> large(OpenSchool school) {
        var large = new ArrayList<Set<UUID>>();
        for (var people : school.holding().values()) {
            large.add(people);
            departments(school).values().forEach(department -> {
                var both = new HashSet<>(department);
                both.retainAll(people);
                large.add(both);
            });
        }
        large.removeIf(group -> group.size() < MINIMUM);
        return large;
    }

    private static Map<String, Set<UUID>> departments(OpenSchool school) {
        var departments = new HashMap<String, Set<UUID>>();
        school.departmentOf.forEach((person, department) ->
                departments.computeIfAbsent(department, one -> new HashSet<>()).add(person));
        return departments;
    }
}

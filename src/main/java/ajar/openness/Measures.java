package ajar.openness;

import ajar.site.releases.Range;
import ajar.site.releases.Releasing;
import ajar.site.releases.Share;
import ajar.site.releases.Sharing;
import ajar.site.releases.ToldShare;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Decides what is told of a school's openness at the end of a month. Pure.
 *
 * <p>Each month of a term five shares of all who are counted. When the term is over also how many of those who wished had a wish met, and
 * for the larger departments two shares that have nothing to do with each other: who made a visit, who opened a door. What once held in
 * a term holds for the rest of it, so that a figure never sinks because somebody was erased or a wish taken back.
 *
 * @param departmentOf for each who is counted; empty for none. The same people all term long once anything else than "fewer" was told
 * @param holding of whom what holds; others than those counted are passed over
 */
record Measures(Map<UUID, String> departmentOf, Map<Measure, Set<UUID>> holding) {

    static final int MINIMUM = Releasing.SCHOOL_MINIMUM;
    static final int WIDER_MINIMUM = 10;

    /** Of fewer than these a range would be too narrow. */
    static final int PART_MIN = 2 * MINIMUM - 1;

    private static final List<Measure> MONTHLY =
            List.of(Measure.MADE, Measure.OPENED, Measure.RECEIVED, Measure.WISHED, Measure.ACROSS);
    private static final List<Measure> BY_DEPARTMENT = List.of(Measure.MADE, Measure.OPENED);
    private static final List<Measure> WIDER = List.of(Measure.MADE, Measure.OPENED, Measure.RECEIVED, Measure.ACROSS);

    static String name(Measure measure, String department) {
        return department.isEmpty() ? measure.word() : measure.word() + "/" + department;
    }

    /**
     * @param earlier what was told of this term before, the oldest first
     * @param over whether this is the term's last
     */
    List<ToldShare> next(List<List<ToldShare>> earlier, boolean over) {
        var departments = departments();
        var known = new ArrayList<>(departments.values());
        known.add(departmentOf.keySet());
        var sharing = new Sharing(MINIMUM, known, earlier);
        var told = new ArrayList<ToldShare>();
        for (var measure : MONTHLY) {
            sharing.tell(share(measure, earlier)).ifPresent(told::add);
        }
        if (over) {
            met(told, sharing).ifPresent(told::add);
            for (var measure : BY_DEPARTMENT) {
                var parts = new ArrayList<Share>();
                departments.forEach((name, people) -> parts.add(new Share(
                        name(measure, name),
                        people,
                        both(share(measure, earlier).people(), people))));
                find(told, measure).ifPresent(whole -> told.addAll(sharing.tellParts(whole, parts)));
            }
        }
        return told;
    }

    /** What is told beside other schools: of what the school itself was told, what stands where ten are as few as five are there. */
    static List<ToldShare> wider(Set<UUID> counted, List<ToldShare> told) {
        var sharing = new Sharing(WIDER_MINIMUM, List.of(counted), List.of());
        return WIDER.stream()
                .flatMap(measure -> find(told, measure).stream())
                .flatMap(one -> sharing.tell(new Share(one.name(), counted, both(one.people(), counted))).stream())
                .toList();
    }

    private Share share(Measure measure, List<List<ToldShare>> earlier) {
        var people = new HashSet<>(holding.getOrDefault(measure, Set.of()));
        earlier.forEach(release -> find(release, measure).ifPresent(one -> people.addAll(one.people())));
        return new Share(measure.word(), departmentOf.keySet(), both(people, departmentOf.keySet()));
    }

    /**
     * Of those who are told to have wished. Who had a wish met has made a visit: were fewer told to have done so than wished, "at least" would
     * end where they do.
     */
    private Optional<ToldShare> met(List<ToldShare> told, Sharing sharing) {
        var wished = find(told, Measure.WISHED).filter(one -> one.range().isExact());
        if (wished.isEmpty()) {
            return Optional.empty();
        }
        var counted = wished.get().people();
        var share = new Share(Measure.MET.word(), counted, both(holding.getOrDefault(Measure.MET, Set.of()), counted));
        boolean endsEarlier = find(told, Measure.MADE)
                .filter(made -> made.range().isExact() && made.people().size() < counted.size())
                .isPresent();
        return Range.of(MINIMUM, counted.size(), share.people().size())
                .filter(range -> range.telling() != Range.Telling.AT_LEAST || !endsEarlier)
                .flatMap(range -> sharing.tell(share));
    }

    private static Optional<ToldShare> find(List<ToldShare> told, Measure measure) {
        return told.stream().filter(one -> one.name().equals(measure.word())).findFirst();
    }

    /** Those with people enough, as long as what is left over is nobody or enough people; that depends on nobody's doings. */
    private Map<String, Set<UUID>> departments() {
        var all = new TreeMap<String, Set<UUID>>();
        departmentOf.forEach((person, department) -> {
            if (!department.isEmpty()) {
                all.computeIfAbsent(department, one -> new HashSet<>()).add(person);
            }
        });
        all.values().removeIf(people -> people.size() < PART_MIN);
        while (!all.isEmpty() && isFew(departmentOf.size() - sum(all))) {
            all.entrySet().stream()
                    .min(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                    .map(Map.Entry::getKey)
                    .ifPresent(all::remove);
        }
        if (all.size() == 1 && sum(all) == departmentOf.size()) {
            all.clear();
        }
        return all;
    }

    private static boolean isFew(int people) {
        return people > 0 && people < MINIMUM;
    }

    private static int sum(Map<String, Set<UUID>> departments) {
        return departments.values().stream().mapToInt(Set::size).sum();
    }

    private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}

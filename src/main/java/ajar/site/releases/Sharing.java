package ajar.site.releases;

import ajar.site.releases.Parts.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides what one release tells of shares, one after the other, the most wanted first. For one thread; touches nothing but itself.
 *
 * <p>What holds of fewer people than the minimum, or of all but fewer, is told as a {@link Range}; nobody and everybody are in such a range,
 * too. An exact figure is told where no small group can be found by adding and subtracting, where it does not follow from what is told
 * already (or else everybody of some group would be alike), and where nobody, or enough people, came or went since the last exact one. If
 * it cannot be told it stands as it was before, or not at all.
 *
 * <p>From a range to a figure nothing is asked: whatever the figure, the range was as wide before and is as wide now. To ask that enough
 * people came would tell how many there had been. From a figure to a range is told where wherever in the range the truth is, enough came
 * or went; that follows from what is told, and so tells nothing.
 */
public final class Sharing {

    private final int minimum;
    private final Map<String, ToldShare> before = new HashMap<>();
    private Groups told;

    /**
     * @param known groups that everybody can count without us
     * @param earlier what was told before of the same people, the oldest first
     */
    public Sharing(int minimum, List<Set<UUID>> known, List<List<ToldShare>> earlier) {
        this.minimum = minimum;
        var groups = new ArrayList<>(known);
        for (var release : earlier) {
            before.clear();
            for (var share : release) {
                before.put(share.name(), share);
                if (share.range().isExact()) {
                    groups.add(share.counted());
                    groups.add(share.people());
                }
            }
        }
        this.told = Groups.of(groups);
    }

    /**
     * What is told of a share, if anything is.
     *
     * @throws IllegalArgumentException where nobody was told how many are counted
     */
    public Optional<ToldShare> tell(Share share) {
        if (!told.tell(share.counted())) {
            throw new IllegalArgumentException("How many are counted in %s is not told.".formatted(share.name()));
        }
        var earlier = Optional.ofNullable(before.get(share.name()));
        return range(share)
                .flatMap(range -> {
                    var last = earlier.filter(one -> one.range().isExact());
                    boolean canBeTold = last.map(one -> areEnough(one.counted(), share.counted()))
                                    .orElse(true)
                            && (range.isExact()
                                    ? canBeTold(share, last)
                                    : last.map(one -> range.isAwayFrom(
                                                    one.people().size(), minimum))
                                            .orElse(true));
                    return canBeTold ? Optional.of(told(share, range)) : Optional.empty();
                })
                .or(() -> earlier.map(ToldShare::asBefore));
    }

    private boolean canBeTold(Share share, Optional<ToldShare> last) {
        return last.map(one -> areEnough(one.people(), share.people())).orElse(true) && isNew(share.people());
    }

    /**
     * What is told of the parts of a whole, once: none of them may be told before or after for the same people, for how a part goes on
     * would tell of the others. Only where the whole has just been told anew. Exact figures first, then the ranges of all others or of
     * none.
     *
     * @param parts of different people, all counted in the whole
     */
    public List<ToldShare> tellParts(ToldShare whole, List<Share> parts) {
        if (!whole.anew()) {
            return List.of();
        }
        var exactly = new ArrayList<ToldShare>();
        var others = new ArrayList<ToldShare>();
        var known = unknown(whole, parts);
        var withRanges = known;
        for (int n = 0; n < parts.size(); n++) {
            var part = parts.get(n);
            var range = range(part);
            if (range.isEmpty()) {
                continue;
            }
            var with = known.with(n, Part.of(range.get()));
            if (!range.get().isExact()) {
                withRanges = withRanges.with(n, Part.of(range.get()));
                others.add(told(part, range.get()));
            } else if (with.areSafe() && isNew(part.people())) {
                known = with;
                withRanges = withRanges.with(n, Part.of(range.get()));
                exactly.add(told(part, range.get()));
            } else {
                // Where all ranges are told one can tell that this would be exact.
                withRanges =
                        withRanges.with(n, Part.untold(minimum, part.counted().size()));
            }
        }
        if (withRanges.areSafe()) {
            exactly.addAll(others);
        }
        return exactly;
    }

    private Parts unknown(ToldShare whole, List<Share> parts) {
        var rest = new HashSet<>(whole.counted());
        var unknown = new ArrayList<Part>();
        for (var part : parts) {
            if (!rest.containsAll(part.counted())) {
                throw new IllegalArgumentException("%s is no part by itself.".formatted(part.name()));
            }
            rest.removeAll(part.counted());
            unknown.add(Part.unknown(part.counted().size()));
        }
        unknown.add(Part.unknown(rest.size()));
        return new Parts(minimum, whole.range(), unknown);
    }

    private Optional<Range> range(Share share) {
        return Range.of(minimum, share.counted().size(), share.people().size());
    }

    /** Remembers it as told where it is so. */
    private boolean isNew(Set<UUID> people) {
        var more = told.with(people);
        if (more == told || more.canFindFewerThan(minimum)) {
            return false;
        }
        told = more;
        return true;
    }

    private boolean areEnough(Set<UUID> one, Set<UUID> other) {
        int different = Groups.differences(one, other);
        return different == 0 || different >= minimum;
    }

    private static ToldShare told(Share share, Range range) {
        return new ToldShare(share.name(), range, share.counted(), share.people(), true);
    }
}

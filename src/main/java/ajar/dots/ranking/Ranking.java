package ajar.dots.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One list of all that may help, the best fit first. The same need, candidates and draw give the same list. Where there is no model,
 * words, practices and the rest rank alone. Safe to share between threads.
 */
public final class Ranking {

    private final Understanding understanding;
    private final Weights weights;

    public Ranking(Understanding understanding) {
        this(understanding, Weights.DEFAULT);
    }

    public Ranking(Understanding understanding, Weights weights) {
        this.understanding = understanding;
        this.weights = weights;
    }

    /** All the candidates; none is left out. Nothing of the need is in the answer, nor kept. */
    public <T> List<Ranked<T>> rank(
            Need need, List<Candidate<T>> candidates, List<NamedPractice> practices, Draw draw) {
        return rank(need, Pool.of(candidates, practices, understanding), draw, Optional::of);
    }

    /**
     * The same from a pool.
     *
     * @param today what is true of a candidate for this seeker today, such as how soon it can be had; empty for one that may not be
     *     suggested, such as the seeker. Texts are those of the pool.
     */
    public <T> List<Ranked<T>> rank(
            Need need, Pool<T> pool, Draw draw, Function<Candidate<T>, Optional<Candidate<T>>> today) {
        var meaning = understanding.ofNeed(need.words());
        var heard = new Heard(
                meaning.map(pool::likenessTo).orElse(null),
                pool.wordsOf(need),
                meaning.map(pool::practicesLike).orElse(Map.of()));
        var suggested = new ArrayList<Suggested<T>>();
        for (var member : pool.members()) {
            today.apply(member.candidate())
                    .ifPresent(candidate ->
                            suggested.add(new Suggested<>(candidate, member.texts(), nearest(member, heard))));
        }
        double usual = suggested.stream()
                .filter(one -> one.texts() > 0)
                .mapToDouble(one -> one.near().sum())
                .average()
                .orElse(0);
        var ranked = suggested.stream()
                .map(one -> ranked(one, pool, usual, need, heard.practices(), draw))
                .sorted(Comparator.<Ranked<T>>comparingDouble(Ranked::fit).reversed())
                .toList();
        return Mixing.ofKinds(ranked, weights.kindInTopMax());
    }

    /** What the need sounds like: each text and each practice. */
    private record Heard(float @Nullable [] likeness, float[] words, Map<UUID, Double> practices) {}

    /** The nearest text of a candidate, as its place in the pool. */
    private record Near(int place, double likeness, double words) {

        double sum() {
            return likeness + words;
        }
    }

    private record Suggested<T>(Candidate<T> candidate, int texts, Near near) {}

    private Near nearest(Pool.Member<?> member, Heard heard) {
        var nearest = new Near(-1, 0, 0);
        for (int place = member.first(); place < member.last(); place++) {
            double likeness = heard.likeness() == null ? 0 : heard.likeness()[place];
            double words = Math.min(weights.wordsMax(), weights.word() * heard.words()[place]);
            if (nearest.place() < 0 || likeness + words > nearest.sum()) {
                nearest = new Near(place, likeness, words);
            }
        }
        return nearest;
    }

    private <T> Ranked<T> ranked(
            Suggested<T> suggested, Pool<T> pool, double usual, Need need, Map<UUID, Double> practicesLike, Draw draw) {
        var candidate = suggested.candidate();
        var near = suggested.near();
        var practice = practice(candidate.practices(), need, practicesLike);
        var parts = new Parts(
                near.likeness(),
                near.words(),
                -weights.many() * Math.log(Math.max(1, suggested.texts())) / Math.log(2),
                practice.weight(),
                weights.learners() * Math.log1p(candidate.learners()),
                reach(candidate.reach()),
                -weights.load() * candidate.load(),
                weights.even() * draw.of(candidate.what()));
        var reason = new Reason(
                near.place() >= 0 && near.sum() > usual ? Optional.of(pool.text(near.place())) : Optional.empty(),
                practice.id(),
                practice.ofNeed(),
                candidate.learners(),
                candidate.reach());
        return new Ranked<>(candidate.what(), candidate.kind(), parts, reason);
    }

    private record Counted(Optional<UUID> id, boolean ofNeed, double weight) {}

    /** One practice counts, the one that counts most: tagging with many gains nothing. */
    private Counted practice(Set<UUID> practices, Need need, Map<UUID, Double> practicesLike) {
        var best = new Counted(Optional.empty(), false, 0);
        for (var id : practices.stream().sorted().toList()) {
            boolean ofNeed = need.practices().contains(id);
            double weight =
                    ofNeed ? weights.practiceOfNeed() : weights.practiceLike() * practicesLike.getOrDefault(id, 0.0);
            if (weight > best.weight()) {
                best = new Counted(Optional.of(id), ofNeed, weight);
            }
        }
        return best;
    }

    private double reach(Reach reach) {
        return switch (reach) {
            case FREE -> weights.free();
            case COVER -> 0;
            case ANY_TIME -> weights.anyTime();
            case NOT_NOW -> -weights.notNow();
        };
    }
}

package ajar.dots.ranking;

import ajar.meaning.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One list of all that may help, the best fit first. The same need, candidates and draw give the same list. Where there is no model,
 * words, practices and the rest rank alone.
 */
public final class Ranking {

    private static final int TOP = 10;

    private final Understanding understanding;
    private final Weights weights;

    public Ranking(Understanding understanding) {
        this(understanding, Weights.DEFAULT);
    }

    public Ranking(Understanding understanding, Weights weights) {
        this.understanding = understanding;
        this.weights = weights;
    }

    private record Near(@Nullable Said said, double likeness, double words) {}

    /** All the candidates; none is left out. Nothing of the need is in the answer, nor kept. */
    public <T> List<Ranked<T>> rank(
            Need need, List<Candidate<T>> candidates, List<NamedPractice> practices, Draw draw) {
        var meaning = understanding.ofNeed(need.words()).orElse(null);
        var words = SharedWords.of(need.words());
        var likePractices = likeness(meaning, practices);
        var near = candidates.stream()
                .map(candidate -> nearest(candidate.texts(), meaning, words))
                .toList();
        var usual = near.stream().mapToDouble(Near::likeness).average().orElse(0);
        var ranked = new ArrayList<Ranked<T>>();
        for (int i = 0; i < candidates.size(); i++) {
            ranked.add(ranked(candidates.get(i), near.get(i), usual, need, likePractices, draw));
        }
        ranked.sort(Comparator.<Ranked<T>>comparingDouble(Ranked::fit).reversed());
        return mixed(ranked);
    }

    private Near nearest(List<Said> texts, @Nullable Meaning need, SharedWords words) {
        var best = new Near(null, 0, 0);
        double most = Double.NEGATIVE_INFINITY;
        for (var said : texts) {
            double likeness = likeness(need, said.words());
            double shared = words.shareIn(SharedWords.of(said.words()));
            double sum = likeness + weights.words() * shared;
            if (sum > most) {
                most = sum;
                best = new Near(said, likeness, shared);
            }
        }
        return best;
    }

    private double likeness(@Nullable Meaning need, String words) {
        return need == null
                ? 0
                : understanding.ofPublished(words).map(need::likenessTo).orElse(0f);
    }

    private Map<UUID, Double> likeness(@Nullable Meaning need, List<NamedPractice> practices) {
        return practices.stream()
                .collect(Collectors.toMap(
                        NamedPractice::id,
                        practice -> likeness(need, practice.name() + ": " + String.join(", ", practice.synonyms())),
                        Math::max));
    }

    private <T> Ranked<T> ranked(
            Candidate<T> candidate,
            Near near,
            double usual,
            Need need,
            Map<UUID, Double> likePractices,
            Draw draw) {
        var known = candidate.practices().stream().filter(need.practices()::contains).sorted().findFirst();
        var like = likest(candidate.practices(), likePractices);
        double practice = Math.max(
                known.map(id -> weights.practiceOfNeed()).orElse(0.0),
                like.map(id -> weights.practiceLike() * likePractices.getOrDefault(id, 0.0)).orElse(0.0));
        double many = weights.many() * Math.log(Math.max(1, candidate.texts().size())) / Math.log(2);
        var parts = new Parts(
                near.likeness() - many,
                weights.words() * near.words(),
                practice,
                weights.learners() * Math.log1p(candidate.learners()),
                reach(candidate.reach()),
                -weights.load() * candidate.load(),
                weights.even() * draw.of(candidate.what()));
        var said = near.likeness() > usual || near.words() > 0 ? Optional.ofNullable(near.said()) : Optional.<Said>empty();
        var counted = practice <= 0 ? Optional.<UUID>empty() : known.or(() -> like);
        var reason = new Reason(
                said, counted, known.isPresent(), candidate.learners(), candidate.reach());
        return new Ranked<>(candidate.what(), candidate.kind(), parts, reason);
    }

    private static Optional<UUID> likest(Set<UUID> practices, Map<UUID, Double> like) {
        return practices.stream()
                .filter(like::containsKey)
                .max(Comparator.<UUID>comparingDouble(like::get).thenComparing(Comparator.naturalOrder()));
    }

    private double reach(Reach reach) {
        return switch (reach) {
            case FREE -> weights.free();
            case COVER -> weights.cover();
            case ANY_TIME -> weights.cover();
            case NOT_NOW -> weights.notNow();
        };
    }

    /** The best first, but of one kind only so many among the first ten while another kind has something left. */
    private <T> List<Ranked<T>> mixed(List<Ranked<T>> ranked) {
        var taken = new EnumMap<Kind, Integer>(Kind.class);
        var first = new ArrayList<Ranked<T>>();
        var later = new ArrayList<Ranked<T>>();
        for (var one : ranked) {
            int before = taken.getOrDefault(one.kind(), 0);
            if (first.size() < TOP && before < weights.kindInTenMax()) {
                taken.put(one.kind(), before + 1);
                first.add(one);
            } else {
                later.add(one);
            }
        }
        first.addAll(later);
        return List.copyOf(first);
    }
}

package ajar.dots.ranking;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What may help.
 *
 * @param what of the caller's; its hash code is the same in every run, as that of ids and of records of ids
 * @param texts what stands for it, in any order; may be empty
 * @param practices that it is tagged with
 * @param learners how many colleagues, each counted once, learned this from them or tried it
 * @param load how much of what somebody offered is used up, from 0 to 1; 0 for what is not a person ({@link Spread} knows it)
 */
public record Candidate<T>(
        T what, Kind kind, List<Said> texts, Set<UUID> practices, int learners, Reach reach, double load) {

    public Candidate {
        texts = List.copyOf(texts);
        practices = Set.copyOf(practices);
        if (learners < 0 || load < 0 || load > 1) {
            throw new IllegalArgumentException("No candidate has %d learners and load %s.".formatted(learners, load));
        }
    }
}

package ajar.dots.ranking;

import java.util.Optional;
import java.util.UUID;

/**
 * What truly made a candidate rank where it does, for whoever words it. What is not named here did not raise it.
 *
 * @param said the text that was nearest to the need, if it is nearer than such texts are on average
 * @param practice the practice that counted most, if one did
 * @param practiceOfNeed whether the need has that practice; else its words only sound like it
 * @param learners how many learned from them or tried it, if that counted; else 0
 * @param reach how soon it can be had
 */
public record Reason(Optional<Said> said, Optional<UUID> practice, boolean practiceOfNeed, int learners, Reach reach) {}

package ajar.showcase.posts;

import ajar.showcase.BegunId;
import ajar.visits.VisitId;
import java.time.Instant;
import java.util.Optional;

/** A post that is being written. */
public record Draft(BegunId id, PostText text, Optional<VisitId> visit, Instant keptAt) {}

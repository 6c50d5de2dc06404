package ajar.visits;

import java.util.UUID;

/** Names a plan, draft or published. */
public record PlanId(UUID value) {}

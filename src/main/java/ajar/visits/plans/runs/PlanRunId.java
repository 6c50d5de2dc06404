package ajar.visits.plans.runs;

import java.util.UUID;

/** Names one run of the planner. */
public record PlanRunId(UUID value) {}

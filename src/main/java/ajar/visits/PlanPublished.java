package ajar.visits;

import ajar.school.SchoolId;

/** A plan was published; its visits are agreed. */
public record PlanPublished(SchoolId school, PlanId plan) {}

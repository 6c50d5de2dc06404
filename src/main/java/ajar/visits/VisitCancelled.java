package ajar.visits;

import ajar.school.SchoolId;

/** An agreed visit will not take place. */
public record VisitCancelled(SchoolId school, VisitId visit, Cancellation why) {}

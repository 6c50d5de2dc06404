package ajar.visits;

import ajar.school.SchoolId;

/** A stand-in said no; the visit has nobody for its class until it is repaired. */
public record CoverDeclined(SchoolId school, VisitId visit) {}

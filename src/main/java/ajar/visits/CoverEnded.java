package ajar.visits;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** Somebody no longer has a class to take. */
public record CoverEnded(SchoolId school, CoverId cover, PersonId standIn) {}

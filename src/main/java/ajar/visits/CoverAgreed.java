package ajar.visits;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** Somebody has been given a class to take. */
public record CoverAgreed(SchoolId school, CoverId cover, PersonId standIn) {}

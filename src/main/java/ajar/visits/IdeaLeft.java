package ajar.visits;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** A visitor does not try it after all. */
public record IdeaLeft(SchoolId school, VisitId visit, PersonId visitor, PersonId host) {}

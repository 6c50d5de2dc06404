package ajar.visits;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** A visitor thanked the host. */
public record Thanked(SchoolId school, VisitId visit, PersonId visitor, PersonId host) {}

package ajar.school.people;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** Somebody works at the school from now on. */
public record PersonAdded(SchoolId school, PersonId person) {}

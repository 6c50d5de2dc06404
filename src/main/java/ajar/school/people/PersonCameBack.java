package ajar.school.people;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** Somebody who had left works at the school again, without any of the roles that they had. */
public record PersonCameBack(SchoolId school, PersonId person) {}

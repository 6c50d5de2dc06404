package ajar.school.people;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** A steward has changed what the school notes of somebody; roles are told by {@link RolesChanged}. */
public record PersonChanged(SchoolId school, PersonId person) {}

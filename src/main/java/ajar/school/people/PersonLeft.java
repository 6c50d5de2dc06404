package ajar.school.people;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/**
 * Somebody does not work at the school any more. Told within the transaction in which they leave, so that whoever listens at once leaves
 * nothing of theirs standing.
 */
public record PersonLeft(SchoolId school, PersonId person) {}

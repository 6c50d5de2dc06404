package ajar.shelf;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** Somebody thanked a colleague for what they picked from a book. */
public record Thanked(SchoolId school, PickId pick, PersonId reader, PersonId picker) {}

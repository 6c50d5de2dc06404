package ajar.shelf;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** Somebody does not try it after all. */
public record IdeaLeft(SchoolId school, PickId pick, PersonId reader, PersonId picker) {}

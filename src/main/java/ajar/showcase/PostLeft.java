package ajar.showcase;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** A colleague does not try what a post is about after all. */
public record PostLeft(SchoolId school, PostId post, PersonId reader, PersonId author) {}

package ajar.showcase;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** A colleague thanked an author. */
public record PostThanked(SchoolId school, PostId post, PersonId thanker, PersonId author) {}

package ajar.showcase;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** A colleague tries what a post is about; the focus work puts it on their list. */
public record PostTried(SchoolId school, PostId post, PersonId reader, PersonId author) {}

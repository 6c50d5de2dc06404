package ajar.shelf;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** Somebody tries what a colleague picked from a book; the focus work puts it on their list. */
public record IdeaTried(SchoolId school, PickId pick, PersonId reader, PersonId picker) {}

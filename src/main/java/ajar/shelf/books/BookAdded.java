package ajar.shelf.books;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.shelf.BookId;

/** A book with a number stands on the shelf; its cover may be looked for. */
public record BookAdded(SchoolId school, BookId book, PersonId addedBy) {}

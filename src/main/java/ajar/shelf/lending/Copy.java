package ajar.shelf.lending;

import ajar.school.PersonId;
import ajar.shelf.BookId;
import ajar.shelf.CopyId;

/**
 * Somebody's own copy of a book.
 *
 * @param lends whether its owner would lend it
 * @param isLent whether somebody has it; who, the two know
 */
public record Copy(CopyId id, BookId book, PersonId owner, String ownerName, boolean lends, boolean isLent) {}

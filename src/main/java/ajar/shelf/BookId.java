package ajar.shelf;

import java.util.UUID;

/** Names a book on a school's shelf. */
public record BookId(UUID value) {}

package ajar.shelf;

import java.util.UUID;

/** Names somebody's own copy of a book. */
public record CopyId(UUID value) {}

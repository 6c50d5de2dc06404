package ajar.shelf;

import java.util.UUID;

/** Names what somebody quoted from a book, or wrote beside it. */
public record MarginId(UUID value) {}

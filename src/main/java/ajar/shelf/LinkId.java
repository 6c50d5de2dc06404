package ajar.shelf;

import java.util.UUID;

/** Names where the school leads on from its books. */
public record LinkId(UUID value) {}

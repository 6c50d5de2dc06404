package ajar.visits;

import java.util.UUID;

/** Names a wish to see something. */
public record WishId(UUID value) {}

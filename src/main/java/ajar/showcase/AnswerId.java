package ajar.showcase;

import java.util.UUID;

/** Names one way in which a sentence was finished; drawn at random, so that it tells no order. */
public record AnswerId(UUID value) {}

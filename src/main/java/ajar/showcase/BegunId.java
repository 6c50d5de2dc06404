package ajar.showcase;

import java.util.UUID;

/** Names a post that is being written. */
public record BegunId(UUID value) {}

package ajar.showcase;

import java.util.UUID;

/** Names a thank-you for a post. */
public record ThanksId(UUID value) {}

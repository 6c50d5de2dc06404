package ajar.site.mine;

import java.util.UUID;

/** Names a zip on its way. */
public record TakeoutId(UUID value) {}

package ajar.showcase;

import java.util.UUID;

/** Names what somebody shows their colleagues; the draft that it was had the same id. */
public record PostId(UUID value) {}

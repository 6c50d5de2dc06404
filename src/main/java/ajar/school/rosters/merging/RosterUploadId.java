package ajar.school.rosters.merging;

import java.util.UUID;

/** Names a roster that waits to be confirmed. */
public record RosterUploadId(UUID value) {}

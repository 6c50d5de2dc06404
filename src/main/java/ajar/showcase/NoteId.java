package ajar.showcase;

import java.util.UUID;

/** Names what somebody noted of their reading. */
public record NoteId(UUID value) {}

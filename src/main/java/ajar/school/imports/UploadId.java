package ajar.school.imports;

import java.util.UUID;

/** Names an upload. */
public record UploadId(UUID value) {}

package ajar.shelf;

import java.util.UUID;

/** Names a list of books on its way in. */
public record UploadId(UUID value) {}

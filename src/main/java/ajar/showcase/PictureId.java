package ajar.showcase;

import java.util.UUID;

/** Names a picture of a post. */
public record PictureId(UUID value) {}

package ajar.showcase;

import java.util.UUID;

/** Names what somebody said to a post. */
public record ReplyId(UUID value) {}

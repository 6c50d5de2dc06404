package ajar.showcase;

import java.util.UUID;

/** Names a sentence that a school finishes together. */
public record PromptId(UUID value) {}

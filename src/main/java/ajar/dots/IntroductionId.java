package ajar.dots;

import java.util.UUID;

/** Names that somebody would like to meet a colleague who may help. */
public record IntroductionId(UUID value) {}

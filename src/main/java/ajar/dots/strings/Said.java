package ajar.dots.strings;

import java.util.UUID;

/** That somebody learned from somebody, without what and when. */
record Said(UUID learner, UUID teacher) {}

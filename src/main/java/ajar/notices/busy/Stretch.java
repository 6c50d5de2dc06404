package ajar.notices.busy;

import java.time.Instant;

/** From when to when, as a file says it. */
record Stretch(Moment start, Instant end) {}

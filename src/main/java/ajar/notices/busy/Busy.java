package ajar.notices.busy;

import java.time.LocalDateTime;

/** A stretch in which somebody is taken, local to the school, its end not included. */
record Busy(LocalDateTime from, LocalDateTime until) {}

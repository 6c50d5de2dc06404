package ajar.school;

import java.time.LocalDateTime;

/** Time of a person that some module has taken, local to the school. The reason is known only to the module that took it. */
public record TimeTaken(PersonId person, LocalDateTime from, LocalDateTime until) {}

package ajar.door.signs;

import ajar.school.Slot;
import java.time.LocalDateTime;

/** A slot of the bells on one date, in the school's own time. */
public record Bell(LocalDateTime starts, LocalDateTime ends, Slot.Kind kind) {}

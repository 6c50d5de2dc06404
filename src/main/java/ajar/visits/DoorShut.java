package ajar.visits;

import ajar.school.SchoolId;
import java.time.LocalDate;

/** A host shut a door on one date. */
public record DoorShut(SchoolId school, OpenLessonId door, LocalDate date) {}

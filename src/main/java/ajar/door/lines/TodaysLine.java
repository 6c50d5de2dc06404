package ajar.door.lines;

import ajar.school.LessonId;
import ajar.school.PersonId;
import java.time.LocalDate;

/** What somebody says at the door of one lesson on one day. */
public record TodaysLine(LessonId lesson, LocalDate date, PersonId saidBy, String line) {}

package ajar.school.web;

import java.util.List;
import java.util.UUID;

/** Whose timetable to look at. */
public record FindPage(
        UUID me, List<Directory.Entry> teachers, List<Directory.Entry> groups, List<Directory.Entry> rooms) {}

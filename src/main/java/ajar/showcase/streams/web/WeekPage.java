package ajar.showcase.streams.web;

import java.util.List;

/** What was shown in a week, to read in one go; {@code before} and {@code after} lead to other weeks, or are empty. */
public record WeekPage(String days, List<TeaserLine> promoted, List<TeaserLine> posts, String before, String after) {}

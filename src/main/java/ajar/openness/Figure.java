package ajar.openness;

import ajar.site.releases.Range;
import java.time.LocalDate;

/**
 * A share that is told.
 *
 * @param department empty for the whole school
 * @param upTo the last day that it is about: the month's, or an earlier one's where it stands as it was told then
 */
public record Figure(Measure measure, String department, Range range, LocalDate upTo) {}

package ajar.school.files;

import java.util.List;

/**
 * What the mapping step shows of a table.
 *
 * @param headers of all columns, in order
 * @param mapping the guess; fields without a guess are left out
 * @param onePerPeriod whether the table seems to have one column per period instead of one row per lesson
 * @param examples the first few rows
 */
public record ColumnGuess(
        List<String> headers, ColumnMapping mapping, boolean onePerPeriod, List<List<String>> examples) {}

package ajar.school.rosters;

import ajar.school.rosters.StaffColumns.Field;
import java.util.List;
import java.util.Map;

/**
 * What the mapping step shows of a staff list.
 *
 * @param heads of all columns, in order: the header's words, or an example where there is no header
 * @param columns where each field is read from, numbered from 1; fields that are nowhere are left out
 */
public record StaffGuess(List<String> heads, Map<Field, Integer> columns) {

    public StaffGuess {
        heads = List.copyOf(heads);
        columns = Map.copyOf(columns);
    }
}

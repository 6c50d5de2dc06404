package ajar.site.mine;

import ajar.site.Me;
import java.util.List;
import java.util.Map;

/**
 * Rows that are somebody's own though no column leads to them, because nobody else shall know whose they are. Asked in the context of
 * that person, for the zip they take along.
 */
public interface RowsWithoutName {

    /** Beside whose rows they stand. */
    String table();

    /** By column, in the order in which they are read. */
    List<Map<String, Object>> of(Me me);
}

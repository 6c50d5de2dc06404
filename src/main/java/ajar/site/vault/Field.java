package ajar.site.vault;

import java.util.UUID;

/**
 * The one place where a locked text belongs; it opens nowhere else, not even elsewhere in its own scope.
 *
 * @param column {@code schema.table.column}
 * @param row the id of its row
 */
public record Field(String column, UUID row) {}

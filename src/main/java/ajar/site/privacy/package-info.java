/**
 * What every column holds, about whom, and what becomes of it: {@code privacy/columns.csv}, read once. Taking along and erasing work
 * from it alone, so a new table is taken along and erased by being listed.
 */
@NullMarked
package ajar.site.privacy;

import org.jspecify.annotations.NullMarked;

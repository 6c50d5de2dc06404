/**
 * Work that waits in a table and is done piece by piece behind the pages: plans, prices, zips. What is common to all of it is the
 * thread: when it looks, how it is woken, what it does when the database is away or a piece breaks, and how it stops. Which pieces
 * there are, and what is done with them, is each module's own.
 */
@NamedInterface("work")
@NullMarked
package ajar.site.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

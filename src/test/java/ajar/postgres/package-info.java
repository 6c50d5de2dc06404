/** A PostgreSQL for tests: one server for all of them, a database of its own for each application context. */
@NullMarked
package ajar.postgres;

import org.jspecify.annotations.NullMarked;

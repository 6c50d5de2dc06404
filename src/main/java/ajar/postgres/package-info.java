/**
 * The database Ajar brings along: PostgreSQL unpacked, set up, started, stopped, and entered only in a named context.
 *
 * <p>Knows nothing of schools. It hands out two logins: the owner changes tables, the app reads and writes rows, and row
 * level security decides which, by the {@link ajar.postgres.DatabaseContext} a transaction began in.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ajar.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

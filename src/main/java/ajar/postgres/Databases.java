package ajar.postgres;

import java.nio.file.Path;

/**
 * The two databases, and where this installation keeps what belongs beside its data.
 *
 * @param main what the school writes
 * @param keys the keys of its confidential text, with roles of their own; without them a copy of {@code main} says nothing
 */
record Databases(DatabaseAccess main, DatabaseAccess keys, Path home) {}

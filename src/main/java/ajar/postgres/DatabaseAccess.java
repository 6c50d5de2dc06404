package ajar.postgres;

/** Where the database is, and the two roles that may enter it. */
record DatabaseAccess(String url, Login owner, Login app) {}

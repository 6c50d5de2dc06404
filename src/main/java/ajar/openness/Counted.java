package ajar.openness;

import java.util.UUID;

/**
 * A teacher who is counted in a term.
 *
 * @param id stands for them in what is told, and stays when they have become nameless
 * @param department as it was when they were first counted; empty for none
 */
record Counted(UUID id, UUID person, String department) {}

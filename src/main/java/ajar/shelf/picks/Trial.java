package ajar.shelf.picks;

import ajar.school.PersonId;
import ajar.shelf.PickId;

/**
 * Somebody tries what was picked.
 *
 * @param told whether they say so to colleagues
 * @param line what came of it, in their own words; empty unless told
 */
public record Trial(PickId pick, PersonId reader, String name, boolean told, String line) {

    public static final int LINE_LENGTH_MAX = 200;
}

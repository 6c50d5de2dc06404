package ajar.site.mine;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/**
 * Ends what is still to come of somebody who is about to be erased, as they would themselves: colleagues hear of it in the usual way
 * while there is still a name. Called in the context of that person, before anything is removed; harmless when repeated.
 */
public interface LettingGo {

    /** @param hasLeft whether they have left the school; else what is their work stays */
    void letGo(SchoolId school, PersonId person, boolean hasLeft);
}

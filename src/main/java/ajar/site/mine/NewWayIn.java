package ajar.site.mine;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/**
 * Asked before a steward throws somebody's way in away: whoever comes in next as that person could be anybody whom the steward chose. What
 * the person alone reads has to be unreadable by then. Called in the name of the steward and in the transaction of the act, which fails
 * where this does.
 */
public interface NewWayIn {

    void isAboutToBe(SchoolId school, PersonId person);
}

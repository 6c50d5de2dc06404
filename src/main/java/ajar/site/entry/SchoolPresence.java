package ajar.site.entry;

import ajar.site.Me;
import ajar.site.Presence;
import ajar.site.accounts.Accounts;
import org.springframework.stereotype.Component;

/** Asks the database, so that what one node ends is over on all. */
@Component
record SchoolPresence(Accounts accounts) implements Presence {

    @Override
    public boolean isHere(Me me) {
        return accounts.isPresent(me.id());
    }
}

package ajar.site.releases;

import java.util.Set;
import java.util.UUID;

/**
 * A share as it is told.
 *
 * @param people of whom it held when it was told; they are told to nobody
 * @param anew whether it is told of now; else it stands as in the release before
 */
public record ToldShare(String name, Range range, Set<UUID> counted, Set<UUID> people, boolean anew) {

    public ToldShare {
        counted = Set.copyOf(counted);
        people = Set.copyOf(people);
    }

    ToldShare asBefore() {
        return new ToldShare(name, range, counted, people, false);
    }
}

package ajar.site.releases;

import java.util.Set;
import java.util.UUID;

/**
 * Of how many people who are counted something holds.
 *
 * @param name the same in each release
 * @param people some of those counted
 */
public record Share(String name, Set<UUID> counted, Set<UUID> people) {

    public Share {
        counted = Set.copyOf(counted);
        people = Set.copyOf(people);
        if (!counted.containsAll(people)) {
            throw new IllegalArgumentException("Somebody of %s is not counted.".formatted(name));
        }
    }
}

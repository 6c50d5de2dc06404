package ajar.site.releases;

import java.util.Set;
import java.util.UUID;

/**
 * One figure of a cut: how many people there are of whom something holds.
 *
 * @param name the same in each release
 * @param people of whom it holds
 */
public record Cell(String name, Set<UUID> people) {

    public Cell {
        people = Set.copyOf(people);
    }
}

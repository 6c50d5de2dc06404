package ajar.site;

import ajar.school.Role;
import java.util.Set;

/**
 * A word in the navigation. A module names its places as beans; the frame shows those that the person's roles open, the
 * first four of them in a phone's tab bar.
 *
 * @param path the page behind the word; pages below it count as the same place
 * @param word a message key such as {@code visits.place.doors}
 * @param icon a name that {@code site/icon.jte} draws
 * @param order smaller comes first: Today 10, Doors 20, Plan 30, Offers 40, Focus 50, Showcase 60, Shelf 70, the rest above
 * @param roles one of them suffices; none means everybody
 */
public record Place(String path, String word, String icon, int order, Set<Role> roles) {

    public Place {
        roles = Set.copyOf(roles);
    }

    public static Place forAll(String path, String word, String icon, int order) {
        return new Place(path, word, icon, order, Set.of());
    }

    boolean opensTo(Me me) {
        return roles.isEmpty() || roles.stream().anyMatch(me::is);
    }

    boolean holds(String visited) {
        return visited.equals(path) || visited.startsWith(path + "/");
    }
}

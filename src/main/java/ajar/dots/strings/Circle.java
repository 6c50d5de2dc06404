package ajar.dots.strings;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Departments that are told of together.
 *
 * @param number the same from one week to the next, as long as the same departments make it
 * @param departments by name; an empty one for those who have none
 */
record Circle(int number, List<String> departments, Set<UUID> people) {

    /** Five who learned and five who did not, and a little room: of ten a figure could be told only if it were five. */
    static final int PEOPLE_MIN = 12;

    Circle {
        departments = departments.stream().sorted().toList();
        people = Set.copyOf(people);
    }

    boolean isTooSmall() {
        return people.size() < PEOPLE_MIN;
    }
}

package ajar.planner;

import java.util.Set;

/**
 * An open lesson.
 *
 * @param host one of the lesson's teachers
 * @param chairs visitors at a time
 * @param practices what can be seen
 * @param outsiders whether people of other schools may come
 * @param parts whether one may come for half of it
 */
public record Door(
        String id, String lesson, String host, int chairs, Set<String> practices, boolean outsiders, boolean parts) {

    public Door {
        if (chairs < 0) {
            throw new IllegalArgumentException("Door " + id + " has a negative number of chairs.");
        }
        practices = Set.copyOf(practices);
    }
}

package ajar.dots.help;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.shelf.PickId;
import ajar.showcase.PostId;
import ajar.visits.OpenLessonId;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that may help. Each is what its id is, so that a draw between equals is the same in every run. */
sealed interface Help {

    /**
     * A colleague who offers something, or from whom others learned.
     *
     * @param name null until both have said yes, or where they offer it openly
     * @param where untold where telling would single somebody out, and of whoever is named
     * @param learners how many learned which practice from them
     */
    record Colleague(PersonId person, @Nullable String name, Where where, Map<PracticeId, Integer> learners)
            implements Help {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Colleague one && one.person.equals(person);
        }

        @Override
        public int hashCode() {
            return person.hashCode();
        }
    }

    /** Where a colleague without a name is, seen from the seeker. */
    enum Where {
        SAME_DEPARTMENT,
        ANOTHER_DEPARTMENT,
        UNTOLD
    }

    /** A lesson that is open in the days to come; its host is named, an open door is a yes. */
    record Lesson(
            OpenLessonId door,
            PersonId host,
            String toSee,
            LocalDateTime next,
            String slot,
            String what,
            Map<PracticeId, Integer> learners)
            implements Help {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Lesson one && one.door.equals(door);
        }

        @Override
        public int hashCode() {
            return door.hashCode();
        }
    }

    record Writing(PostId post, String title, String author, Map<PracticeId, Integer> learners) implements Help {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Writing one && one.post.equals(post);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(post);
        }
    }

    record Chapter(PickId pick, String chapter, String book, int minutes) implements Help {

        @Override
        public int hashCode() {
            return Objects.hashCode(pick);
        }
    }

    record Question(String text) implements Help {}

    /** How many colleagues learned which practice from whoever this is, or whose it is. */
    default Map<PracticeId, Integer> learners() {
        return Map.of();
    }
}

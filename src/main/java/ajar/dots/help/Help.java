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
     * @param sameDepartment null where telling would single somebody out
     * @param learners how many learned which practice from them
     */
    record Colleague(
            PersonId person,
            @Nullable String name,
            @Nullable Boolean sameDepartment,
            Map<PracticeId, Integer> learners) implements Help {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Colleague one && one.person.equals(person);
        }

        @Override
        public int hashCode() {
            return person.hashCode();
        }
    }

    /** A lesson that is open in the days to come; its host is named, an open door is a yes. */
    record Lesson(OpenLessonId door, PersonId host, String toSee, LocalDateTime next, String slot, String what)
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

    record Writing(PostId post, String title, String author) implements Help {

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
}

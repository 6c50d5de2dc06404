package ajar.shelf.picks;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.shelf.BookId;
import ajar.shelf.PickId;
import org.jspecify.annotations.Nullable;

/**
 * A chapter that somebody picked for colleagues.
 *
 * @param title of the book
 * @param picker somebody without a name where they were erased
 */
public record Pick(PickId id, BookId book, String title, PersonId picker, String pickerName, Text text) {

    /**
     * What is said of it.
     *
     * @param chapter as the book calls it, or pages
     * @param practice what it is for, or null
     * @param minutes that it takes to read
     * @param why in the picker's own words; may be empty
     */
    public record Text(String chapter, @Nullable PracticeId practice, int minutes, Verdict verdict, String why) {

        public static final int CHAPTER_LENGTH_MAX = 160;
        public static final int WHY_LENGTH_MAX = 600;
        public static final int MINUTES_MAX = 600;

        public Text {
            chapter = chapter.strip();
            why = why.strip();
        }

        /** Whether it can be kept: it names a chapter and its minutes, and nothing is too long. */
        public boolean fits() {
            return !chapter.isEmpty()
                    && chapter.length() <= CHAPTER_LENGTH_MAX
                    && why.length() <= WHY_LENGTH_MAX
                    && minutes >= 1
                    && minutes <= MINUTES_MAX;
        }
    }
}

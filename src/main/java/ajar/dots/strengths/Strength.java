package ajar.dots.strengths;

import ajar.dots.StrengthId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * "Come and see me for ...", as its owner says it.
 *
 * @param openly whether whoever looks for it reads the name too; else the name is told once both have said yes
 */
public record Strength(StrengthId id, PersonId person, Said said) {

    /** What its owner says; the words are stripped. */
    public record Said(String words, @Nullable PracticeId practice, boolean openly) {

        public static final int WORDS_MAX = 200;

        public Said {
            words = words.strip();
        }

        public boolean fits() {
            return !words.isEmpty() && words.length() <= WORDS_MAX;
        }
    }
}

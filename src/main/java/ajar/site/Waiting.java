package ajar.site;

import java.util.Optional;

/**
 * Something that must not be forgotten, said on every page of whoever settles it until it is settled. A module that has such things
 * offers a bean; nothing is kept here.
 */
public interface Waiting {

    /** What waits for this person just now. */
    Optional<Notice> of(Me me, Words words);

    /**
     * @param action the word on the one button, or empty where somebody else settles it
     * @param href where the button leads; the notice is not repeated on that page
     * @param settles whether the button itself settles it: it sends a form instead of leading on
     */
    record Notice(String sentence, String action, String href, boolean settles) {

        public Notice(String sentence, String action, String href) {
            this(sentence, action, href, false);
        }

        /** Said until its one button is pressed. */
        public static Notice settledBy(String sentence, String action, String href) {
            return new Notice(sentence, action, href, true);
        }

        boolean isAbout(String path) {
            return path.equals(href);
        }
    }
}

package ajar.shelf.lookups;

import java.util.List;

/** What came of a look-up. */
public sealed interface LookUpAnswer {

    /** @param cover where its picture is, or empty; an address that somebody else wrote */
    record Found(String title, List<String> authors, String cover) implements LookUpAnswer {

        public Found {
            authors = List.copyOf(authors);
        }
    }

    /** The catalogue does not have it. */
    record Unknown() implements LookUpAnswer {}

    /** The catalogue did not answer, or not in words that we read. */
    record NoAnswer() implements LookUpAnswer {}
}

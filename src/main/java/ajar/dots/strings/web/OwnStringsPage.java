package ajar.dots.strings.web;

import ajar.site.EmptyPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own strings.
 *
 * @param title the sentence that says it
 * @param web what is drawn; nothing where there is nothing yet
 * @param more that the drawing leaves some out; may be empty
 */
public record OwnStringsPage(
        String title, @Nullable Web web, String more, List<Row> learned, List<Row> taught, EmptyPage empty) {

    /**
     * @param what in words
     * @param href where more of it is to be read; may be empty
     * @param practices may be empty
     * @param said in which way
     */
    public record Row(String name, String what, String href, String practices, String said, String date) {}

    public OwnStringsPage {
        learned = List.copyOf(learned);
        taught = List.copyOf(taught);
    }

    public boolean isEmpty() {
        return learned.isEmpty() && taught.isEmpty();
    }
}

package ajar.site;

/**
 * What was asked for does not exist, or not for this person: the answer is the same in status and in every byte. Thrown by a
 * controller whose look-up through {@link Me} came back empty.
 */
public class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotHere() {
        super("Not here", null, false, false);
    }
}

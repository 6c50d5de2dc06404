package ajar.postgres;

/** The database cannot be had; the message says why in a sentence, and {@link #wayOut()} what to do. */
public class DatabaseUnavailable extends RuntimeException {

    private final String wayOut;

    public DatabaseUnavailable(String sentence, String wayOut) {
        super(sentence);
        this.wayOut = wayOut;
    }

    DatabaseUnavailable(String sentence, String wayOut, Throwable cause) {
        super(sentence, cause);
        this.wayOut = wayOut;
    }

    public String wayOut() {
        return wayOut;
    }
}

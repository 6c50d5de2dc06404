package ajar.site.vault;

/** The vault cannot be opened with the master key that was given; the message says why, and {@link #wayOut()} what to do. */
public class VaultShut extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String wayOut;

    VaultShut(String sentence, String wayOut) {
        super(sentence);
        this.wayOut = wayOut;
    }

    VaultShut(String sentence, String wayOut, Throwable cause) {
        super(sentence, cause);
        this.wayOut = wayOut;
    }

    public String wayOut() {
        return wayOut;
    }
}

package ajar.site.outgoing;

/** More comes back than Ajar reads. */
public class TooMuch extends Refused {

    private static final long serialVersionUID = 1L;

    TooMuch() {
        super("an answer without end");
    }
}

package ajar.site.outgoing;

import java.io.IOException;

/** Ajar does not send this request, or does not read on in its answer. The message says why, and holds nothing of the address. */
public class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    Refused(String why) {
        super("Not sent, or not read on: " + why);
    }
}

package ajar.site.outgoing;

import java.util.List;

/** The way out for tests of other modules, whose servers are on this machine. */
public final class Vouched {

    private Vouched() {}

    /** As it is where an operator vouches for these. */
    public static Outgoing origins(List<String> allowed) {
        return new Outgoing(allowed);
    }

    /** As it comes. */
    public static Outgoing none() {
        return new Outgoing(List.of());
    }
}

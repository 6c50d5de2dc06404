package ajar.site.accounts;

import java.util.Set;

/** How somebody proved who they are. */
public enum Way {
    /** A device and its owner's finger, face or code: two proofs in one. */
    PASSKEY(true),
    PASSWORD(false),
    /** Six digits that were sent to the account's own mail address. */
    MAIL_CODE(false),
    /** Six digits that an app on the owner's phone shows. */
    APP_CODE(false),
    /** One of the codes that were written down when the account was made. */
    RECOVERY_CODE(false),
    /** The school's own directory vouches. */
    PROVIDER(false),
    /** The school's own directory vouches, and asks for two proofs itself; the operator says so. */
    CAREFUL_PROVIDER(true),
    /** One tap as somebody who does not exist. */
    DEMO(true);

    private final boolean enough;

    Way(boolean enough) {
        this.enough = enough;
    }

    /** Whether these suffice for somebody who settles a school: two different proofs. */
    public static boolean areTwoProofs(Set<Way> ways) {
        return ways.size() > 1 || ways.stream().anyMatch(way -> way.enough);
    }
}

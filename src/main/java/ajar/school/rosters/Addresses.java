package ajar.school.rosters;

import java.util.regex.Pattern;

/** What an address for mail looks like, as far as a roster has to know. */
public final class Addresses {

    private static final int LENGTH_MAX = 254;
    private static final Pattern SOUND = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,189}");

    private Addresses() {}

    /** Whether mail could be sent there: nothing is promised about anybody reading it. */
    public static boolean isSound(String address) {
        return address.length() <= LENGTH_MAX
                && SOUND.matcher(address).matches()
                && address.indexOf('.', address.indexOf('@')) > 0
                && !address.endsWith(".");
    }
}

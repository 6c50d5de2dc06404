package ajar.site.limits;

import java.util.Locale;

/**
 * What is counted, each for one key: a person, an address, a name that was typed.
 *
 * <p>An installation behind one address, such as a district's, sets others as {@code ajar.limits.pages-of-address=6000/6000}: so many at
 * once, so many more a minute.
 */
public enum Limit {
    /** Requests of somebody who is signed in. */
    PAGES_OF_PERSON(600, 600),
    /** Requests of those who are not; a whole school may stand behind one address. */
    PAGES_OF_ADDRESS(600, 600),
    /** Attempts to sign in or to type a code, whatever the way; a staff room at eight o'clock fits, a list of passwords does not. */
    SIGN_IN_OF_ADDRESS(100, 60),
    /** Mails with a code that one address asks for, whatever the names; names are counted in the database, for all nodes together. */
    CODE_MAILS_OF_ADDRESS(30, 10),
    /** Numbers of books that one school asks a catalogue for, which is somebody else's server. */
    BOOKS_LOOKED_UP(20, 20),
    /** Calendars elsewhere that one person lets Ajar look at; somebody else's server has to answer. */
    CALENDARS_LOOKED_AT(6, 1);

    private final Allowance usual;

    Limit(int atOnce, int perMinute) {
        this.usual = new Allowance(atOnce, perMinute);
    }

    Allowance usual() {
        return usual;
    }

    /** As it is called in the configuration. */
    String property() {
        return "ajar.limits." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package ajar.showcase.moderation;

import java.util.Locale;

/** Why somebody flags a text. */
public enum Offence {
    OFFENSIVE,
    OFF_TOPIC,
    /** It tells something of somebody that is not for all. */
    PRIVATE;

    /** As the database and forms write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

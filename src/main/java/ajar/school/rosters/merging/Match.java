package ajar.school.rosters.merging;

import ajar.school.rosters.PersonName;
import ajar.school.rosters.RosterPerson;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody of a roster is.
 *
 * @param how it was found out
 * @param known null for somebody new, somebody to leave alone, or nobody yet
 * @param guesses who it may be, where that has to be asked
 */
record Match(RosterPerson person, How how, @Nullable KnownPerson known, List<KnownPerson> guesses) {

    /** In falling order of trust; the last three name nobody. */
    enum How {
        SAID,
        KEY,
        EMAIL,
        CODE,
        NEW,
        /** Said not to belong into Ajar, now or before. */
        LEFT_ALONE,
        ASKS
    }

    private static final int NAME_MAX = 200;

    /** Names this entry on the page, and is remembered for lists, which have no keys. */
    static String tag(RosterPerson person) {
        if (!person.keys().isEmpty()) {
            return person.keys().getFirst();
        } else if (!person.email().isEmpty()) {
            return "mail:" + person.email().toLowerCase(Locale.ROOT);
        }
        return person.code().isEmpty()
                ? "name:" + PersonName.atMost(PersonName.folded(person.name()), NAME_MAX)
                : "code:" + person.code();
    }
}

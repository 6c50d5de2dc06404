package ajar.site.audit;

import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the log. Who acts is whoever the database is in the name of; inside a transaction an entry stands and falls with it. Record last:
 * the end of the school's chain is held until the transaction ends.
 */
public interface Audit {

    /**
     * In the running {@link DatabaseContext}.
     *
     * @param whom the person of the same school whom it is about, or null
     * @param route verb and pattern such as {@code POST /people/{person}}, never an address with ids or a query; or empty
     */
    void record(Act act, @Nullable PersonId whom, String route);

    /** About nobody in particular. */
    default void record(Act act) {
        record(act, null, "");
    }

    default void record(Act act, PersonId whom) {
        record(act, whom, "");
    }

    /** For sign-in once it is known who it is; begins a context of its own. */
    default void recordOf(SchoolId school, PersonId who, Act act) {
        DatabaseContext.as(who.value(), school.value(), () -> record(act));
    }

    /** Before anybody is known: a password that did not fit, say. {@code whom} owns the account that was tried. */
    default void recordOfNobody(SchoolId school, PersonId whom, Act act) {
        DatabaseContext.asJob("audit", school.value(), () -> record(act, whom));
    }

    /** Before anybody is known, and of no account at all. */
    default void recordOfNobody(Act act, String route) {
        DatabaseContext.asJob("audit", () -> record(act, null, route));
    }
}

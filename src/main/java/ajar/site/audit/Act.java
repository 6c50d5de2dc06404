package ajar.site.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the log knows of; the database repeats the list. */
public enum Act {
    SIGNED_IN(Kind.SIGN_IN),
    SIGN_IN_FAILED(Kind.SIGN_IN),
    LOCKED_OUT(Kind.SIGN_IN),
    /** Asked for what is not here for them: 404 at an address that exists. */
    DENIED(Kind.REFUSALS),
    /** Sent what is not taken: 403, a forged or outdated form. */
    REFUSED(Kind.REFUSALS),
    ROLES_CHANGED(Kind.PEOPLE),
    PERSON_ADDED(Kind.PEOPLE),
    PERSON_CHANGED(Kind.PEOPLE),
    PERSON_LEFT(Kind.PEOPLE),
    PERSON_CAME_BACK(Kind.PEOPLE),
    WAY_IN_OFFERED(Kind.PEOPLE),
    WAY_IN_SHUT(Kind.PEOPLE),
    WAY_IN_OPENED(Kind.PEOPLE),
    WAY_IN_TAKEN_AWAY(Kind.PEOPLE),
    /** Somebody changed how they themselves come in. */
    WAYS_CHANGED(Kind.SIGN_IN),
    ERASED(Kind.PEOPLE),
    SETTINGS_CHANGED(Kind.SETTINGS),
    CALENDAR_CHANGED(Kind.SETTINGS),
    TIMETABLE_IMPORTED(Kind.SETTINGS),
    RULES_CHANGED(Kind.SETTINGS),
    COVER_EXEMPTED(Kind.PLANS),
    COVER_ASKED_AGAIN(Kind.PLANS),
    PLAN_PUBLISHED(Kind.PLANS);

    /** What a reader of the log looks for. */
    public enum Kind {
        SIGN_IN,
        REFUSALS,
        PEOPLE,
        /** The only kind that leaders read. */
        SETTINGS,
        PLANS;

        List<Act> acts() {
            return Stream.of(Act.values()).filter(act -> act.kind == this).toList();
        }
    }

    private final Kind kind;

    Act(Kind kind) {
        this.kind = kind;
    }

    /** Whether strangers do it, too: they knock and are refused. */
    public boolean isKnocking() {
        return kind == Kind.SIGN_IN || kind == Kind.REFUSALS;
    }

    /** As the database writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Act of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

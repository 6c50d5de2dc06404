package ajar.school;

import java.util.Locale;

/** What somebody does at a school. Roles come from a steward only, never from an imported file [R2]. */
public enum Role {
    TEACHER,
    COACH,
    COVER_STAFF,
    ORGANISER,
    MODERATOR,
    LEADER,
    DISTRICT_LEAD,
    STEWARD;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

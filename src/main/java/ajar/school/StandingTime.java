package ajar.school;

/** What a person does each cycle in a slot without a lesson. Protected time is never used for cover [T4]. */
public record StandingTime(PersonId person, int cycleDay, int period, Kind kind) {

    /** Why the time is not simply free. */
    public enum Kind {
        PROTECTED,
        DUTY,
        ON_CALL,
        AWAY
    }
}

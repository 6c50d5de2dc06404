package ajar.coaching.appointments;

import ajar.coaching.AppointmentId;

/** What came of proposing, agreeing or ending. */
public sealed interface AppointmentAnswer {

    record Done(AppointmentId id) implements AppointmentAnswer {}

    /** Nothing was changed, and why. */
    record Refused(Refusal why) implements AppointmentAnswer {}

    /** Why not. */
    enum Refusal {
        /** One of the two is not free then, or it is no time at which they could meet. */
        NOT_FREE,
        /** The other has proposed, answered or ended something meanwhile. */
        CHANGED_MEANWHILE,
        /** It has begun, or would have. */
        TOO_LATE,
        /** Whoever proposes waits for the other's word. */
        ONES_OWN,
        /** The conversation is closed or was taken back; nothing more is proposed in it. */
        OVER
    }
}

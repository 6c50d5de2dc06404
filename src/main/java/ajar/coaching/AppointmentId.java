package ajar.coaching;

import java.util.UUID;

/** Names an appointment of the two of a conversation. */
public record AppointmentId(UUID value) {}

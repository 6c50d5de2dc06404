package ajar.coaching.demo;

import ajar.coaching.AppointmentId;
import ajar.coaching.ConversationId;
import ajar.coaching.appointments.AppointmentAnswer;
import ajar.coaching.appointments.AppointmentAnswer.Done;
import ajar.coaching.appointments.Appointments;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Letter;
import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A time that two of the made-up school agreed on, and one that waits for an answer; none where two of them are never free. */
@Component
class DemoMeetings {

    private static final int SECOND_DAY = 1;

    private final Appointments appointments;
    private final Conversations conversations;

    DemoMeetings(Appointments appointments, Conversations conversations) {
        this.appointments = appointments;
        this.conversations = conversations;
    }

    void agree(SchoolId school, ConversationId talk, PersonId asks, PersonId answers) {
        ask(school, talk, asks)
                .ifPresent(proposal -> as(school, answers, () -> appointments.agree(school, answers, talk, proposal)));
    }

    /** After the last bell of the second day, where no plan would want them. */
    Optional<AppointmentId> ask(SchoolId school, ConversationId talk, PersonId asks) {
        return as(school, asks, () -> days(school, talk).stream()
                        .skip(SECOND_DAY)
                        .findFirst()
                        .map(day -> day.times().getLast())
                        .flatMap(time ->
                                appointments.propose(school, asks, talk, time.from(), Appointments.USUAL_LENGTH, null)))
                .flatMap(DemoMeetings::done);
    }

    private List<Appointments.FreeDay> days(SchoolId school, ConversationId talk) {
        return conversations
                .read(school, talk)
                .map(Letter::conversation)
                .map(found -> appointments.freeTimes(school, found, Appointments.USUAL_LENGTH))
                .orElse(List.of());
    }

    private static Optional<AppointmentId> done(AppointmentAnswer answer) {
        return answer instanceof Done done ? Optional.of(done.id()) : Optional.empty();
    }

    private static <T> T as(SchoolId school, PersonId who, ScopedValue.CallableOp<T, RuntimeException> work) {
        return DatabaseContext.as(who.value(), school.value(), work);
    }
}

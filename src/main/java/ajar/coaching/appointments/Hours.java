package ajar.coaching.appointments;

import ajar.coaching.conversations.Conversation;
import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.TimeTaken;
import ajar.site.times.OwnTimes;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the time of both at once, of each by themselves: what is left behind for others names nobody else and no conversation. */
@Component
class Hours {

    private static final String JOB = "appoint";

    private final OwnTimes times;

    Hours(OwnTimes times) {
        this.times = times;
    }

    /** Whose time it is, with the name of what was taken. */
    record Held(UUID teacherTime, UUID coachTime) {}

    /**
     * Takes all of it or some; nothing is answered where one is somewhere else then, and the caller rolls back.
     *
     * @param moved what would be given up for it; both may overlap, and until then both are kept free
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Held> hold(
            SchoolId school, Conversation talk, LocalDateTime from, LocalDateTime until, Optional<Appointment> moved) {
        return DatabaseContext.asJob(JOB, school.value(), () -> {
            // Always in one order, or two that take the same two people's time would wait for each other.
            var teacherFirst = talk.teacher().value().compareTo(talk.coach().value()) < 0;
            var teachers = moved.map(Appointment::teacherTime);
            var coachs = moved.map(Appointment::coachTime);
            var first = teacherFirst
                    ? take(school, talk.teacher(), from, until, teachers)
                    : take(school, talk.coach(), from, until, coachs);
            var second = first.flatMap(taken -> teacherFirst
                    ? take(school, talk.coach(), from, until, coachs)
                    : take(school, talk.teacher(), from, until, teachers));
            return first.flatMap(
                    one -> second.map(other -> teacherFirst ? new Held(one, other) : new Held(other, one)));
        });
    }

    private Optional<UUID> take(
            SchoolId school, PersonId person, LocalDateTime from, LocalDateTime until, Optional<UUID> moved) {
        return times.take(school, new TimeTaken(person, from, until), OwnTimes.HELD, moved.orElse(null));
    }

    /** From now on it counts as time for a conversation in each one's own mirror. */
    @Transactional(propagation = Propagation.MANDATORY)
    void agree(SchoolId school, Conversation talk, Appointment agreed) {
        DatabaseContext.asJob(JOB, school.value(), () -> {
            times.say(school, talk.teacher(), agreed.teacherTime(), OwnTimes.CONVERSATION);
            times.say(school, talk.coach(), agreed.coachTime(), OwnTimes.CONVERSATION);
        });
    }
}

package ajar.coaching.web.appointments;

import ajar.coaching.appointments.Appointment;
import ajar.coaching.appointments.Appointment.End;
import ajar.coaching.appointments.Appointments;
import ajar.coaching.appointments.Arrangement;
import ajar.coaching.conversations.Conversation;
import ajar.coaching.web.appointments.Meeting.Kind;
import ajar.coaching.web.appointments.Meeting.Line;
import ajar.school.People;
import ajar.school.Person;
import ajar.site.Me;
import ajar.site.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in a conversation when the two meet, and makes the page on which they find a time. */
@Component
public class Meetings {

    private final Appointments appointments;
    private final People people;

    Meetings(Appointments appointments, People people) {
        this.appointments = appointments;
        this.people = people;
    }

    /** @param given the other's given name */
    public Meeting of(Me me, Conversation talk, String given, Words words) {
        var arrangement = appointments.of(me.schoolId(), talk);
        var lines = new ArrayList<Line>();
        arrangement.agreed().ifPresent(one -> lines.add(agreed(me, talk, one, arrangement, words)));
        arrangement.proposal().ifPresent(one -> lines.add(asked(me, talk, one, arrangement, given, words)));
        return new Meeting(
                "/conversations/" + talk.id().value(),
                lines,
                news(me, talk, arrangement, given, words),
                lines.isEmpty() && !arrangement.over());
    }

    private Line agreed(Me me, Conversation talk, Appointment one, Arrangement arrangement, Words words) {
        var fits = appointments.stillFits(me.schoolId(), talk, one, arrangement);
        var sentence = words.say(
                fits ? "coaching.appointment.agreed" : "coaching.appointment.broken", "when", when(one, words));
        return new Line(
                one.id().value().toString(),
                fits ? Kind.AGREED : Kind.BROKEN,
                sentence,
                !arrangement.over() && arrangement.proposal().isEmpty());
    }

    private static Line asked(
            Me me, Conversation talk, Appointment one, Arrangement arrangement, String given, Words words) {
        var own = one.proposedBy() == talk.partOf(me.id());
        var moves = arrangement.agreed().isPresent() ? "yes" : "no";
        var sentence = words.say(
                own ? "coaching.appointment.waiting" : "coaching.appointment.asked",
                "name",
                given,
                "when",
                when(one, words),
                "moves",
                moves);
        return new Line(one.id().value().toString(), own ? Kind.WAITING : Kind.ASKED, sentence, !arrangement.over());
    }

    /** What one did oneself is no news. */
    private static String news(Me me, Conversation talk, Arrangement arrangement, String given, Words words) {
        return arrangement
                .lastEnded()
                .filter(one -> one.endedBy() != talk.partOf(me.id()))
                .filter(one -> one.end() != End.REPLACED && one.end() != End.MOVED)
                .map(one ->
                        words.say("coaching.appointment.ended." + one.end(), "name", given, "when", when(one, words)))
                .orElse("");
    }

    TimesPage times(Me me, Conversation talk, int minutes, String refusal, Words words) {
        var arrangement = appointments.of(me.schoolId(), talk);
        var other = people.find(me.schoolId(), talk.other(me.id()));
        var name = other.map(Person::name).orElseGet(() -> words.say("coaching.somebody"));
        var proposal = arrangement.proposal();
        var days = arrangement.over() || other.isEmpty()
                ? List.<Appointments.FreeDay>of()
                : appointments.freeTimes(me.schoolId(), talk, minutes);
        return new TimesPage(
                "/conversations/" + talk.id().value(),
                name,
                words.say("coaching.appointment.who", "name", name),
                Appointments.LENGTHS.stream()
                        .map(one -> new TimesPage.Length(
                                one, one == minutes, words.say("coaching.appointment.minutes", "minutes", one)))
                        .toList(),
                minutes,
                proposal.map(one -> one.id().value().toString()).orElse(""),
                standing(proposal, arrangement.agreed(), words),
                days.stream().map(day -> day(day, words)).toList(),
                refusal);
    }

    private static String standing(Optional<Appointment> proposal, Optional<Appointment> agreed, Words words) {
        return proposal.map(one -> words.say("coaching.appointment.replaces", "when", when(one, words)))
                .or(() -> agreed.map(one -> words.say("coaching.appointment.moves", "when", when(one, words))))
                .orElse("");
    }

    private static TimesPage.Day day(Appointments.FreeDay day, Words words) {
        return new TimesPage.Day(
                words.day(day.date()),
                day.times().stream()
                        .map(one -> new TimesPage.Time(one.from().toString(), clocks(one.from(), one.until(), words)))
                        .toList());
    }

    /** "You meet: ...", for a list of conversations; whether both still can is said in the conversation. */
    public static String agreed(Appointment one, Words words) {
        return words.say("coaching.appointment.agreed", "when", when(one, words));
    }

    private static String when(Appointment one, Words words) {
        return words.say(
                "coaching.appointment.when",
                "day",
                words.day(one.from().toLocalDate()),
                "clocks",
                clocks(one.from(), one.until(), words));
    }

    private static String clocks(LocalDateTime from, LocalDateTime until, Words words) {
        return words.say(
                "coaching.appointment.clocks",
                "from",
                words.clock(from.toLocalTime()),
                "until",
                words.clock(until.toLocalTime()));
    }
}

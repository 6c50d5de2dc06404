package ajar.coaching.web.appointments;

import ajar.coaching.AppointmentId;
import ajar.coaching.ConversationId;
import ajar.coaching.appointments.AppointmentAnswer;
import ajar.coaching.appointments.AppointmentAnswer.Refused;
import ajar.coaching.appointments.Appointments;
import ajar.coaching.conversations.Conversation;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Letter;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A time for the two: found, proposed, agreed, turned down, cancelled. Whatever cannot be is answered with the times that could. */
@Controller
class AppointmentController {

    private final Appointments appointments;
    private final Conversations conversations;
    private final Meetings meetings;

    AppointmentController(Appointments appointments, Conversations conversations, Meetings meetings) {
        this.appointments = appointments;
        this.conversations = conversations;
        this.meetings = meetings;
    }

    @GetMapping("/conversations/{conversation}/times")
    ModelAndView find(
            @PathVariable ConversationId conversation,
            @RequestParam(defaultValue = "" + Appointments.USUAL_LENGTH) int minutes,
            Me me,
            Words words) {
        return times(me, conversation, minutes, "", words);
    }

    /** @param instead the proposal that stood on the page, if there was one */
    @PostMapping("/conversations/{conversation}/appointments")
    ModelAndView propose(
            @PathVariable ConversationId conversation,
            @RequestParam LocalDateTime from,
            @RequestParam(defaultValue = "" + Appointments.USUAL_LENGTH) int minutes,
            @RequestParam(required = false) @Nullable AppointmentId instead,
            Me me,
            Words words) {
        var answer = appointments.propose(me.schoolId(), me.id(), conversation, from, minutes, instead);
        return answered(answer, me, conversation, minutes, words);
    }

    @PostMapping("/conversations/{conversation}/appointments/{appointment}/yes")
    ModelAndView agree(
            @PathVariable ConversationId conversation, @PathVariable AppointmentId appointment, Me me, Words words) {
        var answer = appointments.agree(me.schoolId(), me.id(), conversation, appointment);
        return answered(answer, me, conversation, Appointments.USUAL_LENGTH, words);
    }

    /** From whoever proposed it: not any more. */
    @PostMapping("/conversations/{conversation}/appointments/{appointment}/no")
    ModelAndView decline(
            @PathVariable ConversationId conversation, @PathVariable AppointmentId appointment, Me me, Words words) {
        var answer = appointments.decline(me.schoolId(), me.id(), conversation, appointment);
        return answered(answer, me, conversation, Appointments.USUAL_LENGTH, words);
    }

    @PostMapping("/conversations/{conversation}/appointments/{appointment}/cancellation")
    ModelAndView cancel(
            @PathVariable ConversationId conversation, @PathVariable AppointmentId appointment, Me me, Words words) {
        var answer = appointments.cancel(me.schoolId(), me.id(), conversation, appointment);
        return answered(answer, me, conversation, Appointments.USUAL_LENGTH, words);
    }

    private ModelAndView answered(
            Optional<AppointmentAnswer> answer, Me me, ConversationId id, int minutes, Words words) {
        return switch (answer.orElseThrow(NotHere::new)) {
            case AppointmentAnswer.Done done -> new ModelAndView("redirect:/conversations/" + id.value());
            case Refused refused -> {
                var view = times(me, id, minutes, words.say("coaching.appointment.refused." + refused.why()), words);
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    private ModelAndView times(Me me, ConversationId id, int minutes, String refusal, Words words) {
        var length = Appointments.LENGTHS.contains(minutes) ? minutes : Appointments.USUAL_LENGTH;
        return new ModelAndView(
                "coaching/web/appointments/times", "page", meetings.times(me, talk(me, id), length, refusal, words));
    }

    private Conversation talk(Me me, ConversationId id) {
        return conversations.read(me.schoolId(), id).map(Letter::conversation).orElseThrow(NotHere::new);
    }
}

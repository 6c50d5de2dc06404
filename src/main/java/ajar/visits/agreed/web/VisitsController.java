package ajar.visits.agreed.web;

import ajar.school.LessonId;
import ajar.school.People;
import ajar.school.Role;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.CoverId;
import ajar.visits.VisitId;
import ajar.visits.agreed.Afterwards;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.News;
import ajar.visits.agreed.Rearrangements;
import ajar.visits.agreed.Replies;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own visits and covers. What is somebody else's does not exist here. */
@Controller
class VisitsController {

    private static final int BACK_DAYS = 28;
    private static final int AHEAD_DAYS = 60;
    private static final int WORK_LENGTH_MAX = 1_000;
    private static final Set<String> NOTES = Set.of(
            "declined", "cover-declined", "over", "thanked", "unthanked", "tried", "untried", "work", "too-long");

    private final AgreedVisits visits;
    private final Replies replies;
    private final News news;
    private final People people;
    private final Rearrangements rearrangements;
    private final Afterwards afterwards;
    private final Timetables timetables;
    private final Clock clock;

    VisitsController(
            AgreedVisits visits,
            Replies replies,
            News news,
            People people,
            Rearrangements rearrangements,
            Afterwards afterwards,
            Timetables timetables,
            Clock clock) {
        this.visits = visits;
        this.replies = replies;
        this.news = news;
        this.people = people;
        this.rearrangements = rearrangements;
        this.afterwards = afterwards;
        this.timetables = timetables;
        this.clock = clock;
    }

    @GetMapping("/visits")
    ModelAndView mine(Me me, Words words, @RequestParam(required = false) @Nullable String note) {
        var now = now(me);
        var from = now.toLocalDate().minusDays(BACK_DAYS);
        var until = now.toLocalDate().plusDays(AHEAD_DAYS);
        var school = me.schoolId();
        var said = new VisitWords(
                words, me.id(), now, timetables.lessons(school, from, until), people.holding(school, Role.ORGANISER));
        var sentence = note == null || !NOTES.contains(note) ? "" : words.say("agreed.note." + note);
        return new ModelAndView(
                "visits/agreed/web/myVisits",
                "page",
                said.page(
                        visits.of(school, me.id(), from, until),
                        news.of(school, me.id(), now.toLocalDate()),
                        afterwards.echoes(school, me.id(), from),
                        sentence));
    }

    @PostMapping("/visits/{visit}/refusal")
    String decline(Me me, @PathVariable UUID visit) {
        return heard(replies.decline(me.schoolId(), new VisitId(visit), me.id(), now(me)), "declined");
    }

    @PostMapping("/covers/{cover}/refusal")
    String declineCover(Me me, @PathVariable UUID cover) {
        return heard(replies.declineCover(me.schoolId(), new CoverId(cover), me.id(), now(me)), "cover-declined");
    }

    private static String heard(Replies.Reply reply, String note) {
        return switch (reply) {
            case HEARD -> "redirect:/visits?note=" + note;
            case OVER -> "redirect:/visits?note=over";
            case NOT_YOURS -> throw new NotHere();
        };
    }

    private LocalDateTime now(Me me) {
        return LocalDateTime.now(clock.withZone(me.zone()));
    }

    /** What the stand-in is to do with the class. */
    @PostMapping("/visits/{visit}/work")
    String leaveWork(Me me, @PathVariable UUID visit, @RequestParam UUID lesson, @RequestParam String toDo) {
        if (toDo.length() > WORK_LENGTH_MAX) {
            return "redirect:/visits?note=too-long";
        }
        var own = visits.find(me.schoolId(), new VisitId(visit))
                .filter(one -> one.visitor().equals(me.id()))
                .isPresent();
        return done(
                own && rearrangements.leaveWork(me.schoolId(), new VisitId(visit), new LessonId(lesson), toDo.strip()),
                "work");
    }

    private static String done(boolean done, String note) {
        if (!done) {
            throw new NotHere();
        }
        return "redirect:/visits?note=" + note;
    }
}

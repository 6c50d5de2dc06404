package ajar.visits.papers;

import ajar.school.DatedLesson;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.VisitId;
import ajar.visits.agreed.Afterwards;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A thank-you after a visit on paper, for the two whom it is between. */
@Controller
class ThanksController {

    private final AgreedVisits visits;
    private final Afterwards afterwards;
    private final Timetables timetables;

    ThanksController(AgreedVisits visits, Afterwards afterwards, Timetables timetables) {
        this.visits = visits;
        this.afterwards = afterwards;
        this.timetables = timetables;
    }

    @GetMapping("/visits/{visit}/card")
    ModelAndView card(@PathVariable VisitId visit, Me me, Words words) {
        var school = me.schoolId();
        var made = visits.find(school, visit)
                .filter(one -> one.visitor().equals(me.id()) || one.host().equals(me.id()))
                .orElseThrow(NotHere::new);
        var line = afterwards.thanksFor(school, visit).orElseThrow(NotHere::new);
        var page = new ThanksPage(
                words.say("papers.thanks.title", "name", made.hostName()),
                about(made, me, words),
                line,
                made.visitorName(),
                words.date(made.date()),
                me.school().name());
        return new ModelAndView("visits/papers/thanks", "page", page);
    }

    private String about(AgreedVisit visit, Me me, Words words) {
        return timetables.only(me.schoolId(), List.of(visit.lesson()), visit.date(), visit.date()).stream()
                .findFirst()
                .map(lesson -> words.say("papers.thanks.about", "lesson", said(lesson)))
                .orElse("");
    }

    private static String said(DatedLesson lesson) {
        return (lesson.groupNames() + " " + lesson.subject()).strip();
    }
}

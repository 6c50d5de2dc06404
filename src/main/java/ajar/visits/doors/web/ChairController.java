package ajar.visits.doors.web;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.doors.Chairs;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A chair behind a door: taken, and given back. */
@Controller
class ChairController {

    private final Chairs chairs;
    private final DoorPages pages;

    ChairController(Chairs chairs, DoorPages pages) {
        this.chairs = chairs;
        this.pages = pages;
    }

    @PostMapping(path = "/doors/{door}/{date}/chair", headers = "HX-Request")
    ModelAndView take(
            @PathVariable OpenLessonId door,
            @PathVariable LocalDate date,
            @RequestParam(defaultValue = "WHOLE") LessonPart part,
            Me me,
            Words words) {
        return panel(me, door, date, taken(me, door, date, part), words);
    }

    /** The same form without script: the page it returns to tells the answer. */
    @PostMapping(path = "/doors/{door}/{date}/chair", headers = "!HX-Request")
    String take(
            @PathVariable OpenLessonId door,
            @PathVariable LocalDate date,
            @RequestParam(defaultValue = "WHOLE") LessonPart part,
            Me me,
            RedirectAttributes next) {
        next.addFlashAttribute("said", taken(me, door, date, part).word());
        return "redirect:/doors/" + door.value() + "?date=" + date;
    }

    @PostMapping(path = "/doors/{door}/{date}/chair/cancellation", headers = "HX-Request")
    ModelAndView giveBack(@PathVariable OpenLessonId door, @PathVariable LocalDate date, Me me, Words words) {
        return panel(me, door, date, givenBack(me, door, date), words);
    }

    @PostMapping(path = "/doors/{door}/{date}/chair/cancellation", headers = "!HX-Request")
    String giveBack(@PathVariable OpenLessonId door, @PathVariable LocalDate date, Me me, RedirectAttributes next) {
        next.addFlashAttribute("said", givenBack(me, door, date).word());
        return "redirect:/doors/" + door.value() + "?date=" + date;
    }

    private Said taken(Me me, OpenLessonId door, LocalDate date, LessonPart part) {
        if (!Visitors.mayVisit(me)) {
            throw new NotHere();
        }
        return chairs.take(me.schoolId(), me.id(), door, date, part)
                .map(Said::of)
                .orElseThrow(NotHere::new);
    }

    /** Harmless when repeated: what is given back stays given back. */
    private Said givenBack(Me me, OpenLessonId door, LocalDate date) {
        chairs.giveBack(me.schoolId(), me.id(), door, date);
        return Said.GIVEN_BACK;
    }

    private ModelAndView panel(Me me, OpenLessonId door, LocalDate date, Said said, Words words) {
        var page = pages.of(me, door, date, said, words).orElseThrow(NotHere::new);
        var view = new ModelAndView("visits/doors/web/doorPanel", "page", page);
        view.setStatus(said.refused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}

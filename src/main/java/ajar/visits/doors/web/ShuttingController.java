package ajar.visits.doors.web;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.OpenLessonId;
import ajar.visits.doors.Doors;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A door that its host shuts on one date, and opens again [D4]. */
@Controller
class ShuttingController {

    private final Doors doors;
    private final DoorPages pages;

    ShuttingController(Doors doors, DoorPages pages) {
        this.doors = doors;
        this.pages = pages;
    }

    @PostMapping(path = "/doors/{door}/{date}/shutting", headers = "HX-Request")
    ModelAndView shut(@PathVariable OpenLessonId door, @PathVariable LocalDate date, Me me, Words words) {
        return panel(me, door, date, shut(me, door, date), words);
    }

    @PostMapping(path = "/doors/{door}/{date}/shutting", headers = "!HX-Request")
    String shut(@PathVariable OpenLessonId door, @PathVariable LocalDate date, Me me, RedirectAttributes next) {
        return back(door, date, shut(me, door, date), next);
    }

    @PostMapping(path = "/doors/{door}/{date}/shutting/end", headers = "HX-Request")
    ModelAndView openAgain(@PathVariable OpenLessonId door, @PathVariable LocalDate date, Me me, Words words) {
        return panel(me, door, date, openedAgain(me, door, date), words);
    }

    @PostMapping(path = "/doors/{door}/{date}/shutting/end", headers = "!HX-Request")
    String openAgain(@PathVariable OpenLessonId door, @PathVariable LocalDate date, Me me, RedirectAttributes next) {
        return back(door, date, openedAgain(me, door, date), next);
    }

    private Said shut(Me me, OpenLessonId door, LocalDate date) {
        if (!doors.shut(me.schoolId(), me.id(), door, date)) {
            throw new NotHere();
        }
        return Said.SHUT;
    }

    private Said openedAgain(Me me, OpenLessonId door, LocalDate date) {
        if (!doors.openAgain(me.schoolId(), me.id(), door, date)) {
            throw new NotHere();
        }
        return Said.OPEN_AGAIN;
    }

    private ModelAndView panel(Me me, OpenLessonId door, LocalDate date, Said said, Words words) {
        var page = pages.of(me, door, date, said, words).orElseThrow(NotHere::new);
        return new ModelAndView("visits/doors/web/doorPanel", "page", page);
    }

    private static String back(OpenLessonId door, LocalDate date, Said said, RedirectAttributes next) {
        next.addFlashAttribute("said", said.word());
        return "redirect:/doors/" + door.value() + "?date=" + date;
    }
}

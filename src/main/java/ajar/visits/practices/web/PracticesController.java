package ajar.visits.practices.web;

import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.doors.OpenDoors;
import ajar.visits.practices.Merges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The vocabulary of practices: found by any of their names, changed by a steward. */
@Controller
class PracticesController {

    private static final int WEEKS_READ = 4;
    private static final int NAME_MAX = 80;

    private final Practices practices;
    private final OpenDoors doors;
    private final Merges merges;
    private final Clock clock;

    PracticesController(Practices practices, OpenDoors doors, Merges merges, Clock clock) {
        this.practices = practices;
        this.doors = doors;
        this.merges = merges;
        this.clock = clock;
    }

    @GetMapping("/practices")
    ModelAndView show(@RequestParam(defaultValue = "") String find, Me me, Words words, Model model) {
        var said = model.getAttribute("said") instanceof String key ? words.say("visits-doors.practices." + key) : "";
        return page(find, said, false, me);
    }

    @PostMapping("/practices")
    ModelAndView add(@RequestParam String name, Me me, Words words, RedirectAttributes next) {
        onlyStewards(me);
        return isName(name) && practices.add(me.schoolId(), name.strip())
                ? said("added", next)
                : page("", words.say("visits-doors.practices.refused"), true, me);
    }

    @PostMapping("/practices/{practice}")
    ModelAndView change(
            @PathVariable PracticeId practice,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String also,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyStewards(me);
        if (!isName(name) || !practices.rename(me.schoolId(), practice, name.strip())) {
            return page("", words.say("visits-doors.practices.refused"), true, me);
        }
        practices.alsoCall(
                me.schoolId(),
                practice,
                Arrays.stream(also.split(","))
                        .map(String::strip)
                        .filter(PracticesController::isName)
                        .distinct()
                        .toList());
        return said("changed", next);
    }

    /** Makes this practice and another one: that one stays. */
    @PostMapping("/practices/{practice}/merger")
    ModelAndView merge(
            @PathVariable PracticeId practice,
            @RequestParam PracticeId into,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyStewards(me);
        return merges.merge(me.schoolId(), practice, into)
                ? said("merged", next)
                : page("", words.say("visits-doors.practices.not-merged"), true, me);
    }

    private ModelAndView page(String find, String said, boolean refused, Me me) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        var open = doors.between(me.schoolId(), today, today.plusWeeks(WEEKS_READ));
        var lines = practices.of(me.schoolId()).stream()
                .filter(one -> isCalled(one, find.strip().toLowerCase(Locale.ROOT)))
                .map(one -> new PracticesPage.Line(
                        one.id().value().toString(),
                        one.name(),
                        String.join(", ", one.synonyms()),
                        (int) open.stream()
                                .filter(door -> door.door().practices().contains(one.id()))
                                .map(door -> door.door().id())
                                .distinct()
                                .count(),
                        "/doors?practice=" + one.id().value()))
                .toList();
        var view = new ModelAndView(
                "visits/practices/web/practices",
                "page",
                new PracticesPage(find, said, refused, me.is(Role.STEWARD), lines));
        view.setStatus(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private static boolean isCalled(Practice practice, String find) {
        return Stream.concat(Stream.of(practice.name()), practice.synonyms().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(find));
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= NAME_MAX;
    }

    private static void onlyStewards(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }

    private static ModelAndView said(String key, RedirectAttributes next) {
        next.addFlashAttribute("said", key);
        return new ModelAndView("redirect:/practices");
    }
}

package ajar.visits.doors.opening;

import ajar.school.LessonId;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.OpenLessonId;
import ajar.visits.doors.Doors;
import ajar.visits.doors.OpenLesson;
import ajar.visits.doors.OpeningAnswer;
import ajar.visits.doors.OpeningAnswer.Opened;
import ajar.visits.doors.OpeningAnswer.Refused;
import ajar.visits.doors.web.Said;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A host opens a lesson in three taps: which, what for, open. Changing a door is the same form. */
@Controller
class OpeningController {

    private final Doors doors;
    private final OpeningPages pages;
    private final Practices practices;

    OpeningController(Doors doors, OpeningPages pages, Practices practices) {
        this.doors = doors;
        this.pages = pages;
        this.practices = practices;
    }

    @GetMapping("/doors/new")
    ModelAndView begin(
            @RequestParam(required = false) @Nullable LessonId lesson,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            Me me,
            Words words) {
        if (lesson == null || date == null) {
            return new ModelAndView("visits/doors/opening/pick", "page", pages.pick(me, words));
        }
        return form(
                pages.open(me, OpeningForm.blank(lesson, date), "", "", words).orElseThrow(NotHere::new));
    }

    @PostMapping("/doors")
    ModelAndView open(
            @RequestParam LessonId lesson,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @RequestParam(defaultValue = "false") boolean eachCycle,
            @RequestParam(required = false) @Nullable String toSee,
            @RequestParam(required = false) @Nullable List<PracticeId> practice,
            @RequestParam(defaultValue = "2") int chairs,
            @RequestParam(required = false) @Nullable String howToEnter,
            Me me,
            Words words,
            RedirectAttributes next) {
        var form = OpeningForm.sent(lesson, first, last, eachCycle, toSee, practice, chairs, howToEnter);
        return switch (doors.open(me.schoolId(), me.id(), form.opening(practices.of(me.schoolId())))) {
            case Opened opened -> to(opened.door(), first, Said.OPENED, next);
            case Refused refused -> {
                var door = refused.door();
                var page = pages.open(
                                me, form, sentence(refused, words), door == null ? "" : "/doors/" + door.value(), words)
                        .orElseThrow(NotHere::new);
                yield refused(page);
            }
        };
    }

    @GetMapping("/doors/{door}/change")
    ModelAndView change(@PathVariable OpenLessonId door, Me me, Words words) {
        var own = own(me, door);
        return form(pages.change(me, own, OpeningForm.of(own), "", words));
    }

    @PostMapping("/doors/{door}")
    ModelAndView change(
            @PathVariable OpenLessonId door,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @RequestParam(required = false) @Nullable String toSee,
            @RequestParam(required = false) @Nullable List<PracticeId> practice,
            @RequestParam(defaultValue = "2") int chairs,
            @RequestParam(required = false) @Nullable String howToEnter,
            Me me,
            Words words,
            RedirectAttributes next) {
        var own = own(me, door);
        var form = OpeningForm.sent(own.lesson(), own.first(), last, true, toSee, practice, chairs, howToEnter);
        OpeningAnswer answer = doors.change(me.schoolId(), me.id(), door, form.change(practices.of(me.schoolId())))
                .orElseThrow(NotHere::new);
        return switch (answer) {
            case Opened opened -> to(opened.door(), null, Said.CHANGED, next);
            case Refused refused -> refused(pages.change(me, own, form, sentence(refused, words), words));
        };
    }

    private OpenLesson own(Me me, OpenLessonId door) {
        return doors.find(me.schoolId(), door)
                .filter(one -> one.host().equals(me.id()))
                .orElseThrow(NotHere::new);
    }

    private static ModelAndView to(OpenLessonId door, @Nullable LocalDate date, Said said, RedirectAttributes next) {
        next.addFlashAttribute("said", said.word());
        return new ModelAndView("redirect:/doors/" + door.value() + (date == null ? "" : "?date=" + date));
    }

    private static String sentence(Refused refused, Words words) {
        return words.say("visits-doors.refused." + refused.why());
    }

    private static ModelAndView form(OpeningPage page) {
        return new ModelAndView("visits/doors/opening/opening", "page", page);
    }

    private static ModelAndView refused(OpeningPage page) {
        var view = form(page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

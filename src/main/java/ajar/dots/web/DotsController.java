package ajar.dots.web;

import ajar.dots.StrengthId;
import ajar.dots.strengths.KnownFor;
import ajar.dots.strengths.Room;
import ajar.dots.strengths.Rooms;
import ajar.dots.strengths.Strength;
import ajar.dots.strengths.Strengths;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one offers to colleagues who want to learn, and how much of it. */
@Controller
class DotsController {

    static final String MINE = "/dots";
    static final String TEMPLATE = "dots/web/dots";
    private static final int WEEKS_MAX = 26;

    private final Strengths strengths;
    private final Rooms rooms;
    private final KnownFor knownFor;
    private final Practices practices;
    private final DotsPages pages;
    private final Clock clock;

    DotsController(
            Strengths strengths, Rooms rooms, KnownFor knownFor, Practices practices, DotsPages pages, Clock clock) {
        this.strengths = strengths;
        this.rooms = rooms;
        this.knownFor = knownFor;
        this.practices = practices;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/dots")
    ModelAndView mine(Me me, @Said("said") String said, Words words) {
        DotsPlaces.onlyForThoseWhoTeach(me);
        var note = said.isEmpty() ? "" : words.say("dots.said." + said);
        return new ModelAndView(TEMPLATE, "page", pages.of(me, note, "", words));
    }

    @PostMapping("/dots/strengths")
    ModelAndView offer(
            @RequestParam(name = "words", defaultValue = "") String said,
            @RequestParam(required = false) @Nullable PracticeId practice,
            @RequestParam(defaultValue = "false") boolean openly,
            Me me,
            Words words,
            RedirectAttributes next) {
        DotsPlaces.onlyForThoseWhoTeach(me);
        return strengths.offer(me.schoolId(), me.id(), new Strength.Said(said, practice, openly))
                ? back(next, "offered")
                : refused(me, "dots.refused.offer", words);
    }

    @PostMapping("/dots/strengths/{strength}")
    ModelAndView change(
            @PathVariable StrengthId strength,
            @RequestParam(name = "words", defaultValue = "") String said,
            @RequestParam(required = false) @Nullable PracticeId practice,
            @RequestParam(defaultValue = "false") boolean openly,
            Me me,
            Words words,
            RedirectAttributes next) {
        var changed = strengths
                .change(me.schoolId(), me.id(), strength, new Strength.Said(said, practice, openly))
                .orElseThrow(NotHere::new);
        return changed ? back(next, "changed") : refused(me, "dots.refused.offer", words);
    }

    @PostMapping("/dots/strengths/{strength}/removal")
    ModelAndView withdraw(@PathVariable StrengthId strength, Me me, RedirectAttributes next) {
        if (!strengths.withdraw(me.id(), strength)) {
            throw new NotHere();
        }
        return back(next, "withdrawn");
    }

    /** @param weeks for which one would rather not be asked, from today */
    @PostMapping("/dots/room")
    ModelAndView say(
            @RequestParam(defaultValue = "-1") int people,
            @RequestParam(defaultValue = "0") int weeks,
            Me me,
            Words words,
            RedirectAttributes next) {
        DotsPlaces.onlyForThoseWhoTeach(me);
        var until = weeks <= 0
                ? null
                : LocalDate.ofInstant(clock.instant(), me.zone()).plusWeeks(Math.min(weeks, WEEKS_MAX));
        return rooms.say(me.schoolId(), me.id(), new Room(people, until))
                ? back(next, "room")
                : refused(me, "dots.refused.room", words);
    }

    @PostMapping("/dots/practices/{practice}/aside")
    ModelAndView putAside(
            @PathVariable PracticeId practice,
            @RequestParam(defaultValue = "true") boolean aside,
            Me me,
            RedirectAttributes next) {
        DotsPlaces.onlyForThoseWhoTeach(me);
        if (practices.of(me.schoolId()).stream().noneMatch(one -> one.id().equals(practice))) {
            throw new NotHere();
        }
        if (aside) {
            knownFor.putAside(me.schoolId(), me.id(), practice);
        } else {
            knownFor.bringBack(me.id(), practice);
        }
        return back(next, aside ? "aside" : "brought-back");
    }

    private ModelAndView refused(Me me, String why, Words words) {
        var view = new ModelAndView(TEMPLATE, "page", pages.of(me, "", words.say(why), words));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView back(RedirectAttributes next, String said) {
        next.addFlashAttribute("said", said);
        return new ModelAndView("redirect:" + MINE);
    }
}

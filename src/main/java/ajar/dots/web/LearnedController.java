package ajar.dots.web;

import ajar.dots.LearnedId;
import ajar.dots.strengths.Learnings;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "I learned X from her": said after a visit, a try or thanks; taken back by whoever said it, set aside by whom it is about. */
@Controller
class LearnedController {

    private static final String FORM = "dots/web/learned";

    private final Learnings learnings;
    private final People people;
    private final Practices practices;

    LearnedController(Learnings learnings, People people, Practices practices) {
        this.learnings = learnings;
        this.people = people;
        this.practices = practices;
    }

    @GetMapping("/dots/learned/new")
    ModelAndView begin(@RequestParam PersonId from, Me me) {
        return new ModelAndView(FORM, "page", page(me, from, "", ""));
    }

    @PostMapping("/dots/learned")
    ModelAndView say(
            @RequestParam PersonId from,
            @RequestParam(name = "words", defaultValue = "") String said,
            @RequestParam(required = false) @Nullable PracticeId practice,
            Me me,
            Words words,
            RedirectAttributes next) {
        var page = page(me, from, said, words.say("dots.refused.learned"));
        if (learnings.say(me.schoolId(), me.id(), from, said, practice)) {
            return back(next, "learned");
        }
        var view = new ModelAndView(FORM, "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping("/dots/learned/{learned}/removal")
    ModelAndView takeBack(@PathVariable LearnedId learned, Me me, RedirectAttributes next) {
        if (!learnings.takeBack(me.id(), learned)) {
            throw new NotHere();
        }
        return back(next, "taken-back");
    }

    @PostMapping("/dots/learned/{learned}/standing")
    ModelAndView letStand(
            @PathVariable LearnedId learned,
            @RequestParam(defaultValue = "false") boolean stands,
            RedirectAttributes next) {
        if (!learnings.letStand(learned, stands)) {
            throw new NotHere();
        }
        return back(next, stands ? "brought-back" : "aside");
    }

    /** Whom one has not met is not here. */
    private LearnedPage page(Me me, PersonId from, String said, String refusal) {
        var taught = people.find(me.schoolId(), from)
                .filter(one -> !one.id().equals(me.id()) && learnings.hasMet(from))
                .orElseThrow(NotHere::new);
        List<DotsPage.Choice> choices = practices.of(me.schoolId()).stream()
                .map(one -> new DotsPage.Choice(one.id().value().toString(), one.name()))
                .toList();
        return new LearnedPage(from.value().toString(), taught.name(), said, choices, refusal);
    }

    private static ModelAndView back(RedirectAttributes next, String said) {
        next.addFlashAttribute("said", said);
        return new ModelAndView("redirect:" + DotsController.MINE);
    }
}

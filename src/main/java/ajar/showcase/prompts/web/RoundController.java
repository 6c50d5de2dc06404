package ajar.showcase.prompts.web;

import ajar.school.Role;
import ajar.showcase.RoundId;
import ajar.showcase.prompts.Answers;
import ajar.showcase.prompts.Fillings;
import ajar.showcase.prompts.Given;
import ajar.showcase.prompts.Prompts;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One round: its wall, and one's own answer. */
@Controller
class RoundController {

    private static final String PAGE = "showcase/prompts/web/round";

    private final Prompts prompts;
    private final Answers answers;
    private final RoundPages pages;

    RoundController(Prompts prompts, Answers answers, RoundPages pages) {
        this.prompts = prompts;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/rounds/{round}")
    ModelAndView show(@PathVariable RoundId round, Me me, Words words, @Said("said") String said) {
        var sentence = said.isEmpty() ? "" : words.say("showcase-prompts.said." + said);
        return page(me, round, new RoundPages.After(sentence, "", null), words);
    }

    /** @param named which of the two buttons was pressed; whoever sends none wants no name */
    @PostMapping("/rounds/{round}/answer")
    ModelAndView answer(
            @PathVariable RoundId round,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String second,
            @RequestParam(defaultValue = "false") boolean named,
            Me me,
            Words words,
            RedirectAttributes next) {
        here(me, round);
        var typed = new Fillings(first, second);
        var given = answers.give(me.schoolId(), me.id(), round, typed, named);
        if (given == Given.GIVEN || given == Given.CHANGED) {
            return said(given.name(), round, next);
        }
        var refusal = words.say("showcase-prompts.refused." + given);
        var again = page(me, round, new RoundPages.After("", refusal, typed), words);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/rounds/{round}/answer/withdrawal")
    ModelAndView takeBack(@PathVariable RoundId round, Me me, RedirectAttributes next) {
        here(me, round);
        return said(answers.takeBack(me.schoolId(), me.id(), round) ? "taken-back" : "nothing", round, next);
    }

    /** Calls off a round that has not begun. */
    @PostMapping("/rounds/{round}/withdrawal")
    String callOff(@PathVariable RoundId round, Me me, RedirectAttributes next) {
        if (!me.is(Role.COACH) || !prompts.callOff(me.schoolId(), round)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", "called-off");
        return "redirect:/prompts";
    }

    private void here(Me me, RoundId round) {
        if (prompts.round(me.schoolId(), round).isEmpty()) {
            throw new NotHere();
        }
    }

    private ModelAndView page(Me me, RoundId round, RoundPages.After after, Words words) {
        return new ModelAndView(PAGE, "page", pages.of(me, round, after, words).orElseThrow(NotHere::new));
    }

    private static ModelAndView said(String key, RoundId round, RedirectAttributes next) {
        next.addFlashAttribute("said", key);
        return new ModelAndView("redirect:/rounds/" + round.value());
    }
}

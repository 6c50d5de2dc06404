package ajar.dots.web;

import ajar.dots.IntroductionId;
import ajar.dots.help.Masks;
import ajar.dots.introductions.AskAnswer;
import ajar.dots.introductions.Introductions;
import ajar.dots.introductions.Introductions.About;
import ajar.site.Me;
import ajar.site.NotHere;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks somebody without a name, and answers for oneself. */
@Controller
class IntroductionController {

    /** A list of what may help, where one came from; anything else leads to one's own dots. */
    private static final Pattern A_LIST = Pattern.compile("/(focus|struggles)/[0-9a-f-]{36}/dots");

    private final Introductions introductions;
    private final Masks masks;

    IntroductionController(Introductions introductions, Masks masks) {
        this.introductions = introductions;
        this.masks = masks;
    }

    @PostMapping("/dots/introductions")
    String ask(
            @RequestParam(defaultValue = "") String mask,
            @RequestParam(defaultValue = "") String back,
            Me me,
            RedirectAttributes next) {
        DotsPlaces.onlyForThoseWhoTeach(me);
        var hidden = masks.open(me.id(), mask).orElseThrow(NotHere::new);
        AskAnswer answer = introductions.ask(
                me.schoolId(), me.id(), hidden.person(), new About(hidden.strength(), hidden.practice()));
        next.addFlashAttribute("said", answer.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return "redirect:" + (A_LIST.matcher(back).matches() ? back : DotsController.MINE);
    }

    @PostMapping("/dots/introductions/{introduction}/answer")
    String answer(
            @PathVariable IntroductionId introduction,
            @RequestParam(defaultValue = "false") boolean yes,
            RedirectAttributes next) {
        if (!introductions.answer(introduction, yes)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", yes ? "said-yes" : "said-no");
        return "redirect:" + DotsController.MINE;
    }

    @PostMapping("/dots/introductions/{introduction}/removal")
    String takeBack(@PathVariable IntroductionId introduction, RedirectAttributes next) {
        if (!introductions.takeBack(introduction)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", "taken-back");
        return "redirect:" + DotsController.MINE;
    }
}

package ajar.shelf.web;

import ajar.shelf.PickId;
import ajar.shelf.picks.ChaptersTried;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Picks;
import ajar.shelf.picks.ThanksForPicks;
import ajar.site.Me;
import ajar.site.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "I'll try this", what came of it, and thanks. */
@Controller
class ChapterTriedController {

    private final Picks picks;
    private final ChaptersTried trials;
    private final ThanksForPicks thanks;

    ChapterTriedController(Picks picks, ChaptersTried trials, ThanksForPicks thanks) {
        this.picks = picks;
        this.trials = trials;
        this.thanks = thanks;
    }

    @PostMapping("/picks/{pick}/idea")
    String tryIdea(@PathVariable PickId pick, Me me, RedirectAttributes next) {
        return said("tried", trials.tryIdea(me.schoolId(), pick, me.id()).orElseThrow(NotHere::new), next);
    }

    @PostMapping("/picks/{pick}/idea/withdrawal")
    String leave(@PathVariable PickId pick, Me me, RedirectAttributes next) {
        return said("left", trials.leave(me.schoolId(), pick, me.id()).orElseThrow(NotHere::new), next);
    }

    @PostMapping("/picks/{pick}/idea/telling")
    String tell(
            @PathVariable PickId pick,
            @RequestParam(defaultValue = "false") boolean told,
            @RequestParam(defaultValue = "") String line,
            Me me,
            RedirectAttributes next) {
        var found = picks.find(me.schoolId(), pick)
                .filter(one -> trials.tries(me.schoolId(), pick, me.id()))
                .orElseThrow(NotHere::new);
        var kept = trials.tell(pick, me.id(), told, line);
        return said(kept ? told ? "told" : "untold" : "line-too-long", found, next);
    }

    @PostMapping("/picks/{pick}/thanks")
    String thank(
            @PathVariable PickId pick, @RequestParam(defaultValue = "") String line, Me me, RedirectAttributes next) {
        return said("thanked", thanks.thank(me.schoolId(), pick, me.id(), line).orElseThrow(NotHere::new), next);
    }

    private static String said(String key, Pick pick, RedirectAttributes next) {
        next.addFlashAttribute("said", key);
        return "redirect:" + PickController.address(pick);
    }
}

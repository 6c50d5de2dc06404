package ajar.showcase.prompts.web;

import ajar.school.Role;
import ajar.showcase.AnswerId;
import ajar.showcase.RoundId;
import ajar.showcase.prompts.Removals;
import ajar.site.Me;
import ajar.site.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moderators take answers off the wall, and put them back. */
@Controller
class RemovalController {

    private final Removals removals;

    RemovalController(Removals removals) {
        this.removals = removals;
    }

    @PostMapping("/answers/{answer}/removal")
    String takeAway(
            @PathVariable AnswerId answer,
            @RequestParam(defaultValue = "") String why,
            Me me,
            RedirectAttributes next) {
        var round = round(me, answer);
        if (why.isBlank() || why.strip().length() > Removals.REASON_MAX) {
            next.addFlashAttribute("said", "no-reason");
        } else if (removals.takeAway(me.schoolId(), me.id(), answer, why)) {
            next.addFlashAttribute("said", "removed");
        }
        return "redirect:/rounds/" + round.value();
    }

    @PostMapping("/answers/{answer}/removal/withdrawal")
    String putBack(@PathVariable AnswerId answer, Me me, RedirectAttributes next) {
        var round = round(me, answer);
        if (removals.putBack(me.schoolId(), answer)) {
            next.addFlashAttribute("said", "put-back");
        }
        return "redirect:/rounds/" + round.value();
    }

    private RoundId round(Me me, AnswerId answer) {
        if (!me.is(Role.MODERATOR)) {
            throw new NotHere();
        }
        return removals.roundOf(me.schoolId(), answer).stream().findFirst().orElseThrow(NotHere::new);
    }
}

package ajar.visits.plans.web;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import ajar.visits.plans.Hand;
import ajar.visits.plans.Plan;
import ajar.visits.plans.Plans;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the organiser fixes in the draft: pins and what must not be. */
@Controller
class HandController {

    private final Plans plans;
    private final Hand hand;

    HandController(Plans plans, Hand hand) {
        this.plans = plans;
        this.hand = hand;
    }

    @PostMapping("/plan/pins")
    String pin(
            @RequestParam WishId wish,
            @RequestParam(defaultValue = "") String back,
            Me me,
            Words words,
            RedirectAttributes next) {
        if (!hand.pin(me.schoolId(), draft(me), wish, me.id())) {
            throw new NotHere();
        }
        next.addFlashAttribute("note", words.say("plan.pinned"));
        return back(back);
    }

    @PostMapping("/plan/pins/{wish}/removal")
    String unpin(@PathVariable WishId wish, @RequestParam(defaultValue = "") String back, Me me) {
        hand.unpin(me.schoolId(), draft(me), wish);
        return back(back);
    }

    @PostMapping("/plan/forbids")
    String forbid(
            @RequestParam WishId wish,
            @RequestParam(defaultValue = "") String back,
            Me me,
            Words words,
            RedirectAttributes next) {
        if (!hand.forbid(me.schoolId(), draft(me), wish, me.id())) {
            throw new NotHere();
        }
        next.addFlashAttribute("note", words.say("plan.forbidden"));
        return back(back);
    }

    /** Rules out for that date whoever stands in. */
    @PostMapping("/plan/forbidden-people")
    String forbidStandIn(
            @RequestParam WishId wish,
            @RequestParam(defaultValue = "") String back,
            Me me,
            Words words,
            RedirectAttributes next) {
        if (!hand.forbidStandIn(me.schoolId(), draft(me), wish, me.id())) {
            throw new NotHere();
        }
        next.addFlashAttribute("note", words.say("plan.forbidden-person"));
        return back(back);
    }

    @PostMapping("/plan/forbids/{forbid}/removal")
    String allow(@PathVariable UUID forbid, Me me, Words words, RedirectAttributes next) {
        hand.allow(me.schoolId(), draft(me), forbid);
        next.addFlashAttribute("note", words.say("plan.allowed"));
        return "redirect:/plan";
    }

    /** Takes back everything that was ruled out. */
    @PostMapping("/plan/forbids/removal")
    String allowAll(Me me) {
        hand.allowAll(me.schoolId(), draft(me));
        return "redirect:/plan";
    }

    private PlanId draft(Me me) {
        PlanController.onlyFor(me);
        return plans.draft(me.schoolId()).map(Plan::id).orElseThrow(NotHere::new);
    }

    /** Back to the same week; anything else than our own query is dropped. */
    static String back(String query) {
        return "redirect:/plan" + (query.matches("\\?[a-z0-9=&-]*") ? query : "");
    }
}

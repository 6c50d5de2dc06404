package ajar.visits.plans.asking;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import ajar.visits.WishId;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Favour;
import ajar.visits.plans.Plans;
import ajar.visits.plans.RemedyRequests;
import ajar.visits.plans.RemedyRequests.RemedyRequest;
import ajar.visits.plans.UnmetWish;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks with one tap for what the plan found would grant a wish; hears a yes or a no. */
@Controller
class AskingController {

    private final RemedyRequests requests;
    private final Plans plans;
    private final Drafts drafts;
    private final AskedPages pages;

    AskingController(RemedyRequests requests, Plans plans, Drafts drafts, AskedPages pages) {
        this.requests = requests;
        this.plans = plans;
        this.drafts = drafts;
        this.pages = pages;
    }

    /** Asks for what the plan named for this wish and for nothing else. Who asks themselves has said yes. */
    @PostMapping("/plan/remedy-requests")
    String ask(@RequestParam WishId wish, Me me, Words words, RedirectAttributes next) {
        if (!me.is(Role.ORGANISER)) {
            throw new NotHere();
        }
        var draft = plans.draft(me.schoolId()).orElseThrow(NotHere::new);
        var favour = drafts.unmet(draft.id()).stream()
                .filter(unmet -> unmet.wish().equals(wish))
                .flatMap(unmet -> Optional.ofNullable(unmet.remedy()).stream())
                .flatMap(remedy -> favour(remedy).stream())
                .findFirst()
                .orElseThrow(NotHere::new);
        var request = requests.ask(me.schoolId(), draft.id(), wish, favour, me.id());
        boolean own = favour.asked().equals(me.id()) && request.answer() == null;
        next.addFlashAttribute(
                "note", words.say(own && isDone(request, me, words) ? "plan.asked.done" : "plan.asked.sent"));
        return "redirect:/plan";
    }

    private static Optional<Favour> favour(UnmetWish.Remedy remedy) {
        return Optional.ofNullable(remedy.favour());
    }

    private boolean isDone(RemedyRequest request, Me me, Words words) {
        var lesson = request.favour().lesson();
        var toSee = lesson == null ? "" : pages.toSee(me, request.favour(), lesson, words);
        return requests.answer(me.schoolId(), request.id(), me.id(), true, toSee)
                .filter(answered -> Boolean.TRUE.equals(answered.answer()))
                .isPresent();
    }

    /** What waits for this person's answer. */
    @GetMapping("/remedy-requests")
    ModelAndView show(@Said("note") String note, Me me, Words words) {
        return new ModelAndView("visits/plans/asking/asked", "page", pages.page(me, note, words));
    }

    @PostMapping("/remedy-requests/{request}/answer")
    String answer(
            @PathVariable UUID request,
            @RequestParam boolean yes,
            @RequestParam(defaultValue = "") String toSee,
            Me me,
            Words words,
            RedirectAttributes next) {
        var line = toSee.isBlank() ? words.say("asked.ordinary") : toSee;
        var answered =
                requests.answer(me.schoolId(), request, me.id(), yes, line).orElseThrow(NotHere::new);
        boolean done = Boolean.TRUE.equals(answered.answer());
        boolean door = answered.favour().lesson() != null;
        next.addFlashAttribute(
                "note",
                words.say(
                        done ? door ? "asked.opened" : "asked.changed" : yes ? "asked.not-any-more" : "asked.left",
                        "day",
                        words.day(answered.favour().on())));
        return "redirect:/remedy-requests";
    }
}

package ajar.visits.plans.web;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Said;
import ajar.site.Words;
import ajar.visits.PlanId;
import ajar.visits.agreed.Publishing;
import ajar.visits.plans.Plans;
import ajar.visits.plans.runs.PlanRuns;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan: looked at, asked for, published. For organisers; for everybody else it is not there. */
@Controller
class PlanController {

    static final String PAGE = "visits/plans/web/planBoard";
    private static final int WEEKS_MAX = 6;
    private static final int AFTER_DOORS = 30;

    private final PlanBoards boards;
    private final Plans plans;
    private final PlanRuns runs;
    private final Publishing publishing;

    PlanController(PlanBoards boards, Plans plans, PlanRuns runs, Publishing publishing) {
        this.boards = boards;
        this.plans = plans;
        this.runs = runs;
        this.publishing = publishing;
    }

    /** Where the plan stands in the navigation, for whoever organises. */
    @Bean
    static Place placeOfThePlan() {
        return new Place("/plan", "plan.place", "plan", AFTER_DOORS, Set.of(Role.ORGANISER));
    }

    static void onlyFor(Me me) {
        if (!me.is(Role.ORGANISER)) {
            throw new NotHere();
        }
    }

    @GetMapping("/plan")
    ModelAndView show(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate week,
            @RequestParam(defaultValue = "") String open,
            @Said("note") String note,
            @Said("refused") String refused,
            Me me,
            Words words) {
        onlyFor(me);
        return new ModelAndView(PAGE, "page", boards.board(me, words, new PlanBoards.Look(week, open, note, refused)));
    }

    /** Asks for a plan from a date on. A draft for the same weeks is planned again around what was fixed in it. */
    @PostMapping("/plan")
    String plan(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate first,
            @RequestParam int weeks,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyFor(me);
        var last = first.plusWeeks(Math.clamp(weeks, 1, WEEKS_MAX)).minusDays(1);
        var plan = plans.draftFor(me.schoolId(), first, last, me.id());
        if (runs.ask(me.schoolId(), plan, me.id()).isEmpty()) {
            next.addFlashAttribute("refused", words.say("plan.run.one-at-a-time"));
        }
        return "redirect:/plan";
    }

    /** Publishes the draft that was looked at; of two taps, and of two organisers, one is heard. */
    @PostMapping("/plan/publication")
    String publish(@RequestParam UUID plan, @RequestParam String stamp, Me me, Words words, RedirectAttributes next) {
        onlyFor(me);
        var seen = plans.find(me.schoolId(), new PlanId(plan)).orElseThrow(NotHere::new);
        var published = publishing.publish(me.schoolId(), seen.id(), stamp, me.id());
        switch (published.outcome()) {
            case PUBLISHED ->
                next.addFlashAttribute(
                        "note",
                        words.say(
                                "plan.published",
                                "agreed",
                                published.agreed(),
                                "left",
                                published.notAgreed().size()));
            case BEFORE -> next.addFlashAttribute("note", words.say("plan.published.before"));
            case NOT_AS_SEEN -> next.addFlashAttribute("refused", words.say("plan.published.not-as-seen"));
            case SCHOOL_CHANGED -> next.addFlashAttribute("refused", words.say("plan.published.school-changed"));
        }
        return "redirect:/plan";
    }
}

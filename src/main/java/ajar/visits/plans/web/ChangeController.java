package ajar.visits.plans.web;

import ajar.school.PersonId;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.plans.Plans;
import ajar.visits.plans.Reason;
import ajar.visits.plans.runs.ByHand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes one planned visit by hand: another open lesson, another part, another stand-in. */
@Controller
class ChangeController {

    private static final String PAGE = "visits/plans/web/change";

    private final Plans plans;
    private final ChangePages pages;
    private final ByHand byHand;

    ChangeController(Plans plans, ChangePages pages, ByHand byHand) {
        this.plans = plans;
        this.pages = pages;
        this.byHand = byHand;
    }

    @GetMapping("/plan/visits/{wish}/change")
    ModelAndView form(@PathVariable WishId wish, Me me, Words words) {
        return new ModelAndView(PAGE, "page", page(wish, List.of(), me, words));
    }

    /** @param lesson the door's id, an @, and the date */
    @PostMapping("/plan/visits/{wish}/change")
    ModelAndView change(
            @PathVariable WishId wish,
            @RequestParam String lesson,
            @RequestParam String part,
            @RequestParam(required = false) @Nullable PersonId standIn,
            Me me,
            Words words,
            RedirectAttributes next) {
        PlanController.onlyFor(me);
        var draft = plans.draft(me.schoolId()).orElseThrow(NotHere::new);
        var at = lesson.indexOf('@');
        if (at < 0) {
            throw new NotHere();
        }
        var door = new OpenLessonId(UUID.fromString(lesson.substring(0, at)));
        var date = LocalDate.parse(lesson.substring(at + 1));
        var broken = byHand.change(draft, new ByHand.Change(wish, door, date, LessonPart.of(part), standIn), me.id());
        if (!broken.isEmpty()) {
            return new ModelAndView(
                    PAGE, Map.of("page", page(wish, broken, me, words)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        next.addFlashAttribute("note", words.say("plan.changed"));
        return new ModelAndView("redirect:/plan?week=" + date + "&open=" + WeekGrids.anchor(door, date));
    }

    private ChangePage page(WishId wish, List<Reason> broken, Me me, Words words) {
        PlanController.onlyFor(me);
        var draft = plans.draft(me.schoolId()).orElseThrow(NotHere::new);
        return pages.page(draft, wish, broken, words).orElseThrow(NotHere::new);
    }
}

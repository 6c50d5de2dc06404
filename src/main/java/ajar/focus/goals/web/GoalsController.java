package ajar.focus.goals.web;

import ajar.focus.goals.CommonGoalId;
import ajar.focus.goals.CommonGoals;
import ajar.focus.goals.CommonGoals.Answer;
import ajar.focus.goals.web.GoalsPage.Draft;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Said;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the school has set out to do [F5]: everybody reads it; who leads the school and stewards write it. */
@Controller
class GoalsController {

    private static final String ALL = "/goals";
    private static final int AMONG_THE_SCHOOLS = 83;

    private final CommonGoals goals;
    private final GoalsPages pages;

    GoalsController(CommonGoals goals, GoalsPages pages) {
        this.goals = goals;
        this.pages = pages;
    }

    @GetMapping("/goals")
    ModelAndView show(Me me, @Said("said") String said, Words words) {
        var sentence = said.isEmpty() ? "" : words.say("focus.goals.said." + said);
        return new ModelAndView("focus/goals/web/goals", "page", pages.of(me, sentence, "", Optional.empty(), words));
    }

    @PostMapping("/goals")
    ModelAndView write(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            Me me,
            Words words,
            RedirectAttributes next) {
        writers(me);
        var from = Objects.requireNonNullElseGet(first, () -> pages.today(me));
        var until = Objects.requireNonNullElse(last, from);
        var answer = goals.write(me.schoolId(), me.id(), name, from, until, pages.today(me));
        return answered(answer, "written", new Draft(name, from.toString(), until.toString()), me, words, next);
    }

    @PostMapping("/goals/{goal}")
    ModelAndView change(
            @PathVariable CommonGoalId goal,
            @RequestParam(defaultValue = "") String name,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate first,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate last,
            Me me,
            Words words,
            RedirectAttributes next) {
        writers(me);
        var answer = goals.change(me.schoolId(), goal, name, first, last);
        return answered(answer, "changed", null, me, words, next);
    }

    @PostMapping("/goals/{goal}/removal")
    ModelAndView takeDown(@PathVariable CommonGoalId goal, Me me, Words words, RedirectAttributes next) {
        writers(me);
        var answer = goals.takeDown(me.schoolId(), goal) ? Answer.WRITTEN : Answer.NOT_HERE;
        return answered(answer, "down", null, me, words, next);
    }

    @PostMapping("/goals/{goal}/return")
    ModelAndView putUp(@PathVariable CommonGoalId goal, Me me, Words words, RedirectAttributes next) {
        writers(me);
        return answered(goals.putUp(me.schoolId(), goal, pages.today(me)), "up", null, me, words, next);
    }

    @PostMapping("/goals/vision")
    ModelAndView say(@RequestParam(defaultValue = "") String vision, Me me, Words words, RedirectAttributes next) {
        writers(me);
        var answer = goals.say(me.schoolId(), me.id(), vision) ? Answer.WRITTEN : Answer.TOO_LONG;
        return answered(answer, "vision", null, me, words, next);
    }

    private ModelAndView answered(
            Answer answer, String said, @Nullable Draft typed, Me me, Words words, RedirectAttributes next) {
        return switch (answer) {
            case WRITTEN -> {
                next.addFlashAttribute("said", said);
                yield new ModelAndView("redirect:" + ALL);
            }
            case NOT_HERE -> throw new NotHere();
            default -> {
                var page =
                        pages.of(me, "", words.say("focus.goals.refused." + answer), Optional.ofNullable(typed), words);
                var view = new ModelAndView("focus/goals/web/goals", "page", page);
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    private static void writers(Me me) {
        if (!GoalsPages.mayWrite(me)) {
            throw new NotHere();
        }
    }

    @Bean
    static Place goalsPlace() {
        return new Place(ALL, "focus.goals.place", "showcase", AMONG_THE_SCHOOLS, Set.of(Role.LEADER, Role.STEWARD));
    }
}

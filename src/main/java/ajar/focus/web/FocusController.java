package ajar.focus.web;

import ajar.focus.FocusAnswer;
import ajar.focus.FocusItemId;
import ajar.focus.FocusItems;
import ajar.focus.goals.CommonGoalId;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Said;
import ajar.site.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own list, and what stands on it. What is somebody else's does not exist here. */
@Controller
class FocusController {

    static final String LIST = "/focus";
    private static final String FORM = "focus/web/item";
    private static final int AFTER_DOORS = 22;

    private final FocusItems items;
    private final FocusPages pages;

    FocusController(FocusItems items, FocusPages pages) {
        this.items = items;
        this.pages = pages;
    }

    @GetMapping("/focus")
    ModelAndView list(Me me, @Said("said") String said, Words words) {
        var sentence = said.isEmpty() ? "" : words.say("focus.said." + said);
        return new ModelAndView("focus/web/focus", "page", pages.list(me, sentence, null, words));
    }

    @GetMapping("/focus/new")
    ModelAndView begin(Me me, Words words) {
        return new ModelAndView(FORM, "page", pages.begin(me, "", "", "", "", words));
    }

    @PostMapping("/focus")
    ModelAndView add(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(name = "words", defaultValue = "") String said,
            @RequestParam(required = false) @Nullable CommonGoalId goal,
            Me me,
            Words words,
            RedirectAttributes next) {
        var answer = items.add(me.id(), title, said, goal);
        if (answer == FocusAnswer.CHANGED) {
            next.addFlashAttribute("said", "added");
            return new ModelAndView("redirect:" + LIST);
        }
        var chosen = goal == null ? "" : goal.value().toString();
        return refused(pages.begin(me, title, said, chosen, words.say("focus.refused." + answer), words));
    }

    @GetMapping("/focus/{item}")
    ModelAndView look(@PathVariable FocusItemId item, Me me, Words words) {
        var found = pages.find(me, item).orElseThrow(NotHere::new);
        return new ModelAndView(FORM, "page", pages.item(me, found, "", words));
    }

    @PostMapping("/focus/{item}")
    ModelAndView rewrite(
            @PathVariable FocusItemId item,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(name = "words", defaultValue = "") String said,
            @RequestParam(required = false) @Nullable CommonGoalId goal,
            Me me,
            Words words,
            RedirectAttributes next) {
        var found = pages.find(me, item).orElseThrow(NotHere::new);
        var answer = items.rewrite(me.id(), item, title, said, goal);
        if (answer == FocusAnswer.CHANGED) {
            next.addFlashAttribute("said", "rewritten");
            return new ModelAndView("redirect:" + LIST);
        }
        return refused(pages.item(me, found, words.say("focus.refused." + answer), words));
    }

    private static ModelAndView refused(ItemPage page) {
        var view = new ModelAndView(FORM, "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @Bean
    static Place focusPlace() {
        return new Place(LIST, "focus.place", "focus", AFTER_DOORS, Set.of(Role.TEACHER, Role.COACH));
    }
}

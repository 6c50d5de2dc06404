package ajar.focus.web;

import ajar.focus.FocusAnswer;
import ajar.focus.FocusItemId;
import ajar.focus.FocusItems;
import ajar.focus.web.FocusPages.Picked;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes up, finishes, parks [F2]. */
@Controller
class InHandController {

    private final FocusItems items;
    private final FocusPages pages;

    InHandController(FocusItems items, FocusPages pages) {
        this.items = items;
        this.pages = pages;
    }

    /** Takes it up; where two are in hand, for one that is finished with it, or parked saying why. */
    @PostMapping("/focus/{item}/start")
    ModelAndView start(
            @PathVariable FocusItemId item,
            @RequestParam(required = false) @Nullable FocusItemId finished,
            @RequestParam(required = false) @Nullable FocusItemId parked,
            @RequestParam(defaultValue = "") String why,
            Me me,
            Words words,
            RedirectAttributes next) {
        FocusAnswer answer;
        String said;
        if (finished != null) {
            answer = items.finishAndStart(me.id(), finished, item);
            said = "finished-started";
        } else if (parked != null) {
            answer = items.swap(me.id(), parked, why, item);
            said = "swapped";
        } else {
            answer = items.start(me.id(), item);
            said = "started";
        }
        return switch (answer) {
            case HOLDS_TWO, NO_REASON, TOO_LONG -> refused(me, new Picked(item, answer, why), words);
            default -> new ModelAndView(back(answer, said, next));
        };
    }

    @PostMapping("/focus/{item}/finish")
    String finish(@PathVariable FocusItemId item, Me me, RedirectAttributes next) {
        return back(items.finish(me.id(), item), "finished", next);
    }

    @PostMapping("/focus/{item}/parking")
    ModelAndView park(
            @PathVariable FocusItemId item,
            @RequestParam(defaultValue = "") String why,
            Me me,
            Words words,
            RedirectAttributes next) {
        var found = pages.find(me, item).orElseThrow(NotHere::new);
        var answer = items.park(me.id(), item, why);
        return switch (answer) {
            case NO_REASON, TOO_LONG -> {
                var view = new ModelAndView(
                        "focus/web/item", "page", pages.item(me, found, words.say("focus.refused." + answer), words));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
            default -> new ModelAndView(back(answer, "parked", next));
        };
    }

    private ModelAndView refused(Me me, Picked picked, Words words) {
        var view = new ModelAndView("focus/web/focus", "page", pages.list(me, "", picked, words));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** To the list, with what was done, or that it stood elsewhere by then. */
    static String back(FocusAnswer answer, String said, RedirectAttributes next) {
        if (answer == FocusAnswer.NOT_YOURS) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", answer == FocusAnswer.CHANGED ? said : "elsewhere");
        return "redirect:" + FocusController.LIST;
    }
}

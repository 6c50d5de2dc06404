package ajar.focus.web;

import ajar.focus.FocusAnswer;
import ajar.focus.FocusItemId;
import ajar.focus.FocusItems;
import ajar.site.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits: its order, what comes back to it, what is taken off, and the way back from each change. */
@Controller
class OrderController {

    private final FocusItems items;

    OrderController(FocusItems items) {
        this.items = items;
    }

    @PostMapping("/focus/{item}/place")
    String place(@PathVariable FocusItemId item, @RequestParam int place, Me me, RedirectAttributes next) {
        return InHandController.back(items.place(me.id(), item, place), "placed", next);
    }

    @PostMapping("/focus/{item}/waiting")
    String takeUpAgain(@PathVariable FocusItemId item, Me me, RedirectAttributes next) {
        return InHandController.back(items.takeUpAgain(me.id(), item), "again", next);
    }

    @PostMapping("/focus/{item}/removal")
    String takeOff(@PathVariable FocusItemId item, Me me, RedirectAttributes next) {
        return InHandController.back(items.takeOff(me.id(), item), "off", next);
    }

    @PostMapping("/focus/undo")
    String undo(Me me, RedirectAttributes next) {
        var answer = items.undo(me.id());
        next.addFlashAttribute("said", answer == FocusAnswer.CHANGED ? "undone" : "too-late");
        return "redirect:" + FocusController.LIST;
    }
}

package ajar.site.mine.web;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import ajar.site.mine.ErasureWork;
import ajar.site.mine.Erasures;
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

/** Where a steward erases those who have left. Shows names and dates, and nothing of what goes with them. */
@Controller
class LeftController {

    private final Erasures erasures;
    private final ErasureWork work;

    LeftController(Erasures erasures, ErasureWork work) {
        this.erasures = erasures;
        this.work = work;
    }

    @GetMapping("/left")
    ModelAndView show(Me me, Words words, @Said("note") String note) {
        letIn(me);
        return page(me, words, note.isEmpty() ? "" : words.say("mine.note." + note), null);
    }

    @PostMapping("/left/{person}/erasure")
    ModelAndView erase(
            Me me, Words words, @PathVariable UUID person, @RequestParam String typed, RedirectAttributes next) {
        letIn(me);
        var id = new PersonId(person);
        var left = erasures.left(me.schoolId()).stream()
                .filter(one -> one.person().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        if (!typed.strip().equalsIgnoreCase(left.name())) {
            var again = page(me, words, "", id);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        work.carryOut(erasures.askForLeft(me, id).orElseThrow(NotHere::new));
        next.addFlashAttribute("note", "erased-left");
        return new ModelAndView("redirect:/left");
    }

    private ModelAndView page(Me me, Words words, String note, @Nullable PersonId refused) {
        var people = erasures.left(me.schoolId()).stream()
                .map(one -> new LeftPage.Person(
                        one.person().value().toString(),
                        one.name(),
                        words.say("mine.left.since", "date", one.leftOn()),
                        one.person().equals(refused) ? words.say("mine.erase.refusal", "name", one.name()) : ""))
                .toList();
        return new ModelAndView("site/mine/web/left", "page", new LeftPage(note, people));
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }
}

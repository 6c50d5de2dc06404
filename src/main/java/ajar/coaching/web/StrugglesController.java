package ajar.coaching.web;

import ajar.coaching.StruggleId;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.struggles.Struggle;
import ajar.coaching.struggles.Struggles;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A teacher's struggles: written, put better, thrown away, and brought to a coach. */
@Controller
class StrugglesController {

    private static final String ALL = "/conversations";

    private final Struggles struggles;
    private final Conversations conversations;
    private final People people;

    StrugglesController(Struggles struggles, Conversations conversations, People people) {
        this.struggles = struggles;
        this.conversations = conversations;
        this.people = people;
    }

    @GetMapping("/struggles/new")
    ModelAndView begin(Me me) {
        onlyForTeachers(me);
        return page(new StrugglePage("", "", "", List.of()));
    }

    @PostMapping("/struggles")
    ModelAndView write(@RequestParam(defaultValue = "") String said, Me me, Words words) {
        onlyForTeachers(me);
        if (!Struggle.holds(said)) {
            return refused(new StrugglePage("", said, refusal(said, words), List.of()));
        }
        return new ModelAndView("redirect:/struggles/"
                + struggles.write(me.schoolId(), me.id(), said).value());
    }

    @GetMapping("/struggles/{struggle}")
    ModelAndView show(@PathVariable StruggleId struggle, Me me) {
        return page(page(me, found(me, struggle).words(), struggle, ""));
    }

    @PostMapping("/struggles/{struggle}")
    ModelAndView change(
            @PathVariable StruggleId struggle,
            @RequestParam(defaultValue = "") String said,
            Me me,
            Words words,
            RedirectAttributes next) {
        found(me, struggle);
        if (!Struggle.holds(said)) {
            return refused(page(me, said, struggle, refusal(said, words)));
        }
        struggles.change(me.schoolId(), me.id(), struggle, said);
        next.addFlashAttribute("said", "kept");
        return new ModelAndView("redirect:" + ALL);
    }

    @PostMapping("/struggles/{struggle}/removal")
    String remove(@PathVariable StruggleId struggle, Me me, RedirectAttributes next) {
        if (!struggles.remove(me.schoolId(), me.id(), struggle)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", "removed");
        return "redirect:" + ALL;
    }

    /** Brings it to a coach, by one's own choice. */
    @PostMapping("/struggles/{struggle}/conversation")
    String bring(@PathVariable StruggleId struggle, @RequestParam PersonId coach, Me me) {
        return conversations
                .begin(me.schoolId(), me.id(), struggle, coach)
                .map(conversation -> "redirect:/conversations/" + conversation.value())
                .orElseThrow(NotHere::new);
    }

    private Struggle found(Me me, StruggleId struggle) {
        return struggles.find(me.schoolId(), me.id(), struggle).orElseThrow(NotHere::new);
    }

    private StrugglePage page(Me me, String said, StruggleId struggle, String refusal) {
        var own = me.person().coach();
        var coaches = people.holding(me.schoolId(), Role.COACH).stream()
                .filter(person -> !person.id().equals(me.id()))
                .map(person -> new StrugglePage.Coach(
                        person.id().value().toString(),
                        person.name(),
                        person.id().equals(own)))
                .sorted(Comparator.comparing(coach -> !coach.own()))
                .toList();
        return new StrugglePage(struggle.value().toString(), said, refusal, coaches);
    }

    private static String refusal(String said, Words words) {
        return words.say(said.isBlank() ? "coaching.refused.EMPTY" : "coaching.refused.TOO_LONG");
    }

    private static ModelAndView page(StrugglePage page) {
        return new ModelAndView("coaching/web/struggle", "page", page);
    }

    private static ModelAndView refused(StrugglePage page) {
        var view = page(page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static void onlyForTeachers(Me me) {
        if (!me.is(Role.TEACHER)) {
            throw new NotHere();
        }
    }
}

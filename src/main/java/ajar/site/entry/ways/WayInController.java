package ajar.site.entry.ways;

import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import ajar.site.accounts.Memberships;
import ajar.site.accounts.Memberships.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward gives somebody a way in, shuts it, or has it begun anew; comes in by it never. */
@Controller
class WayInController {

    private static final String NOTE = "note";

    private final People people;
    private final Memberships memberships;
    private final Slips slips;

    WayInController(People people, Memberships memberships, Slips slips) {
        this.people = people;
        this.memberships = memberships;
        this.slips = slips;
    }

    @GetMapping("/people/{person}/way-in")
    ModelAndView show(@PathVariable PersonId person, Me me, Words words, @Said(NOTE) String note) {
        var found = person(person, me);
        var standing = memberships.of(me.schoolId(), person);
        var until = standing.invitedUntil() == null
                ? ""
                : words.date(standing.invitedUntil().atZone(me.zone()).toLocalDate());
        var said = words.say("site.way-in.standing." + standing.state(), "name", found.name(), "until", until);
        return new ModelAndView(
                "site/entry/ways/wayIn",
                "page",
                new WayInPage(
                        found.name(),
                        "/people/" + person.value(),
                        standing.state().name(),
                        said,
                        note.isEmpty() ? "" : words.say("site.way-in.note." + note, "name", found.name()),
                        slips.mailOf(found),
                        me.id().equals(person)));
    }

    @PostMapping("/people/{person}/way-in/invite")
    ModelAndView invite(@PathVariable PersonId person, Me me, Words words, HttpServletRequest request) {
        return slips.print(List.of(person(person, me)), false, me, words, request);
    }

    @PostMapping("/people/{person}/way-in/mail")
    ModelAndView mail(@PathVariable PersonId person, Me me, Words words, HttpServletRequest request) {
        return slips.print(List.of(person(person, me)), true, me, words, request);
    }

    @PostMapping("/people/{person}/way-in/suspend")
    String suspend(@PathVariable PersonId person, Me me, RedirectAttributes next) {
        person(person, me);
        if (me.id().equals(person) || !memberships.suspend(me.schoolId(), person)) {
            throw new NotHere();
        }
        return done(person, "suspended", next);
    }

    @PostMapping("/people/{person}/way-in/resume")
    String resume(@PathVariable PersonId person, Me me, RedirectAttributes next) {
        person(person, me);
        if (!memberships.resume(me.schoolId(), person)) {
            throw new NotHere();
        }
        return done(person, "resumed", next);
    }

    @PostMapping("/people/{person}/way-in/start-over")
    String startOver(@PathVariable PersonId person, Me me, RedirectAttributes next) {
        person(person, me);
        if (me.id().equals(person) || !memberships.startOver(me.schoolId(), person)) {
            throw new NotHere();
        }
        return done(person, "taken-away", next);
    }

    /** Everybody who has neither a way in nor an invitation, on paper. */
    @PostMapping("/people/ways-in")
    ModelAndView inviteAll(Me me, Words words, HttpServletRequest request) {
        letIn(me);
        var standings = memberships.of(me.schoolId());
        var without = people.of(me.schoolId()).stream()
                .filter(person -> !standings.containsKey(person.id()))
                .toList();
        return slips.print(without, false, me, words, request);
    }

    /** Who has a way in and who has not. */
    @GetMapping("/people/ways-in")
    ModelAndView all(Me me, Words words) {
        letIn(me);
        var standings = memberships.of(me.schoolId());
        var rows = people.of(me.schoolId()).stream()
                .map(person -> {
                    var state = standings
                            .getOrDefault(person.id(), new Standing(Standing.State.NONE, null))
                            .state();
                    return new WaysInPage.Row(
                            person.name(),
                            "/people/%s/way-in".formatted(person.id().value()),
                            words.say("site.way-in.state." + state));
                })
                .toList();
        return new ModelAndView("site/entry/ways/waysIn", "page", new WaysInPage(rows, rows.size() - standings.size()));
    }

    private Person person(PersonId person, Me me) {
        letIn(me);
        return people.find(me.schoolId(), person).orElseThrow(NotHere::new);
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }

    private static String done(PersonId person, String what, RedirectAttributes next) {
        next.addFlashAttribute(NOTE, what);
        return "redirect:/people/%s/way-in".formatted(person.value());
    }
}

package ajar.school.web.people;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.people.Departures;
import ajar.school.people.Staffing;
import ajar.school.people.Staffing.Answer;
import ajar.school.people.Staffing.Details;
import ajar.school.rosters.Addresses;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward says who works here and in which roles. For everybody else these pages do not exist. */
@Controller
class PeopleController {

    private static final int CODE_MAX = 40;
    private static final int NAME_MAX = 120;

    private static final String NEW = "/people/new";

    private static final String LEFT = "left";

    private final Staffing staffing;
    private final Departures departures;

    PeopleController(Staffing staffing, Departures departures) {
        this.staffing = staffing;
        this.departures = departures;
    }

    /** @param q part of a name, code, department or address; empty for everybody */
    @GetMapping("/people")
    ModelAndView show(
            Me me,
            Words words,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String show,
            @Said("note") String note,
            @Said("rosterNote") String rosterNote) {
        letIn(me);
        var listed = new PeopleList(words, q.strip());
        var said = note.isEmpty() ? "" : words.say("school.people.done", "name", note);
        var page = new PeoplePage(
                rosterNote.isEmpty() ? said : words.say("rosters.note." + rosterNote),
                q.strip(),
                show.equals(LEFT),
                show.equals(LEFT) ? List.of() : listed.here(staffing.all(me.schoolId())),
                show.equals(LEFT) ? listed.gone(departures.of(me.schoolId())) : List.of());
        return new ModelAndView("school/web/people/people", "page", page);
    }

    @GetMapping("/people/new")
    ModelAndView fresh(Me me, Words words) {
        letIn(me);
        return page(
                "/people/new",
                "",
                new Details("", "", "", me.school().familyNameFirst(), "", Set.of(Role.TEACHER)),
                me,
                words);
    }

    @GetMapping("/people/{person}")
    ModelAndView one(@PathVariable PersonId person, Me me, Words words, @Said("refusal") String refusal) {
        letIn(me);
        var details = staffing.details(me.schoolId(), person).orElseThrow(NotHere::new);
        return page("/people/" + person.value(), refusal, details, me, words);
    }

    /** What the form of a person says. */
    public record PersonForm(
            String code,
            String given,
            String family,
            boolean familyFirst,
            String department,
            @Nullable String email,
            @Nullable List<Role> role) {

        Details details() {
            var roles = EnumSet.noneOf(Role.class);
            if (role != null) {
                roles.addAll(role);
            }
            return new Details(
                    code.strip(),
                    given.strip(),
                    family.strip(),
                    familyFirst,
                    department.strip(),
                    email == null ? "" : email.strip(),
                    roles);
        }
    }

    @PostMapping("/people/{person}")
    ModelAndView change(@PathVariable PersonId person, PersonForm form, Me me, Words words, RedirectAttributes next) {
        letIn(me);
        var details = form.details();
        var refusal = refusalOf(details);
        var answer = refusal.isEmpty() ? staffing.change(me.schoolId(), person, details) : null;
        return done(answer, refusal, "/people/" + person.value(), details, me, words, next);
    }

    @PostMapping("/people/new")
    ModelAndView add(PersonForm form, Me me, Words words, RedirectAttributes next) {
        letIn(me);
        var details = form.details();
        var refusal = refusalOf(details);
        var answer = refusal.isEmpty() ? staffing.add(me.schoolId(), details) : null;
        return done(answer, refusal, NEW, details, me, words, next);
    }

    private ModelAndView done(
            @Nullable Answer answer,
            String refusal,
            String address,
            Details details,
            Me me,
            Words words,
            RedirectAttributes next) {
        if (answer == Answer.NOT_HERE) {
            throw new NotHere();
        } else if (answer == Answer.DONE) {
            next.addFlashAttribute("note", details.name());
            return new ModelAndView("redirect:/people");
        }
        var page = page(address, answer == null ? refusal : answer.name(), details, me, words);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String refusalOf(Details details) {
        var tooLong = details.code().length() > CODE_MAX
                || Stream.of(details.given(), details.family(), details.department())
                        .anyMatch(text -> text.length() > NAME_MAX);
        if (details.code().isEmpty() || details.family().isEmpty()) {
            return "EMPTY";
        } else if (!details.email().isEmpty() && !Addresses.isSound(details.email())) {
            return "EMAIL";
        }
        return tooLong ? "TOO_LONG" : "";
    }

    private static ModelAndView page(String address, String refusal, Details details, Me me, Words words) {
        var roles = Stream.of(Role.values())
                .map(role -> new PersonPage.RoleChoice(
                        role.name(),
                        words.say("site.role." + role),
                        details.roles().contains(role)))
                .toList();
        var name = details.name();
        return new ModelAndView(
                "school/web/people/person",
                "page",
                new PersonPage(
                        name.isEmpty() ? words.say("school.people.new") : name,
                        address,
                        address.equals(NEW) ? "" : address.replace("/people/", "/protected-time?person="),
                        refusal.isEmpty() ? "" : words.say("school.people.refusal." + refusal),
                        details.code(),
                        details.given(),
                        details.family(),
                        details.familyFirst(),
                        details.department(),
                        details.email(),
                        roles,
                        address.equals(NEW) ? "" : address + "/leaving"));
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }
}

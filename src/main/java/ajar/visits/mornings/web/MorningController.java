package ajar.visits.mornings.web;

import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.agreed.Absences;
import ajar.visits.agreed.Unsettled;
import ajar.visits.mornings.GapFilling;
import ajar.visits.mornings.Mornings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For organisers only; for everybody else there is no such page. */
@Controller
class MorningController {

    private static final long FIRST_SEED = 1;
    private static final String HERE = "redirect:/morning";

    private final Mornings mornings;
    private final GapFilling filling;
    private final Absences absences;
    private final Unsettled unsettled;
    private final People people;
    private final Clock clock;

    MorningController(
            Mornings mornings, GapFilling filling, Absences absences, Unsettled unsettled, People people, Clock clock) {
        this.mornings = mornings;
        this.filling = filling;
        this.absences = absences;
        this.unsettled = unsettled;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/morning")
    ModelAndView look(
            Me me,
            Words words,
            @RequestParam(defaultValue = "1") long seed,
            @RequestParam(required = false) @Nullable String note) {
        organiser(me);
        var now = now(me);
        var morning = mornings.look(me.schoolId(), now, seed);
        var said = new MorningWords(words, now, people.of(me.schoolId()));
        var free = filling.free(me.schoolId(), morning.gaps());
        var sentence = note == null || !NOTES.contains(note) ? "" : words.say("mornings.note." + note);
        return new ModelAndView(
                "visits/mornings/web/morning",
                "page",
                said.page(morning, unsettled.after(me.schoolId(), now), seed, free, sentence));
    }

    private static final java.util.Set<String> NOTES = java.util.Set.of("done", "moved-on", "taken", "dates");

    /** Marks somebody absent: for the day, or from a time to a time. */
    @PostMapping("/absences")
    String report(
            Me me,
            @RequestParam UUID person,
            @RequestParam LocalDate date,
            @RequestParam(required = false) @Nullable LocalTime from,
            @RequestParam(required = false) @Nullable LocalTime until) {
        organiser(me);
        var absent = people.find(me.schoolId(), new PersonId(person)).orElseThrow(NotHere::new);
        var begins = from == null ? date.atStartOfDay() : date.atTime(from);
        var ends = until == null ? date.plusDays(1).atStartOfDay() : date.atTime(until);
        if (!begins.isBefore(ends) || ends.isBefore(now(me))) {
            return HERE + "?note=dates";
        }
        absences.report(me.schoolId(), absent.id(), begins, ends, me.id());
        return HERE;
    }

    @PostMapping("/absences/{absence}/withdrawal")
    String comesAfterAll(Me me, @PathVariable UUID absence) {
        organiser(me);
        filling.withdraw(me.schoolId(), absence, now(me));
        return HERE;
    }

    /** Gives a class of somebody absent to a colleague chosen by hand. */
    @PostMapping("/absences/{absence}/covers")
    String give(
            Me me,
            @PathVariable UUID absence,
            @RequestParam UUID lesson,
            @RequestParam LocalDate date,
            @RequestParam UUID standIn) {
        organiser(me);
        var given = filling.give(me.schoolId(), absence, lesson, date, new PersonId(standIn));
        return given ? HERE : HERE + "?note=taken";
    }

    @PostMapping("/repairs")
    String confirm(Me me, @RequestParam long seed, @RequestParam String digest, RedirectAttributes next) {
        organiser(me);
        var confirmed = mornings.confirm(me.schoolId(), me.id(), now(me), seed, digest);
        next.addAttribute("note", confirmed == Mornings.Confirmed.DONE ? "done" : "moved-on");
        next.addAttribute("seed", FIRST_SEED);
        return HERE;
    }

    private LocalDateTime now(Me me) {
        return LocalDateTime.now(clock.withZone(me.zone()));
    }

    private static void organiser(Me me) {
        if (!me.is(Role.ORGANISER)) {
            throw new NotHere();
        }
    }
}

package ajar.visits.papers;

import ajar.school.Calendars;
import ajar.school.Role;
import ajar.school.SchoolDay;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.CoverId;
import ajar.visits.ShortCode;
import ajar.visits.agreed.AgreedVisit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Slips for cover [V10]: all of a day or week for who organises, one for who takes the class or leaves it. */
@Controller
class SlipController {

    private static final String PAGE = "visits/papers/slips";
    private static final int LAST_OF_WEEK = 6;
    private static final int LOOKED_AHEAD_DAYS = 28;

    private final CoverSlips slips;
    private final Calendars calendars;
    private final Clock clock;

    SlipController(CoverSlips slips, Calendars calendars, Clock clock) {
        this.slips = slips;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param date a day, or one of the week; without it the next on which somebody takes a class */
    @GetMapping("/plan/slips")
    ModelAndView all(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @RequestParam(defaultValue = "false") boolean week,
            Me me,
            Words words) {
        if (!me.is(Role.ORGANISER)) {
            throw new NotHere();
        }
        var day = date == null ? nextWithCover(me) : date;
        var monday = day.with(TemporalAdjusters.previousOrSame(me.school().firstWeekday()));
        var whole = slips.between(me.schoolId(), monday, monday.plusDays(LAST_OF_WEEK));
        var shown = whole.certain().stream()
                .filter(taken -> week || taken.visit().date().equals(day))
                .map(said(words)::slip)
                .toList();
        var page = new SlipsPage(
                week
                        ? words.say("papers.slips.week", "days", words.days(monday, monday.plusDays(LAST_OF_WEEK)))
                        : words.say("papers.slips.day", "day", words.day(day)),
                choices(me, monday, day, week, whole, words),
                shown,
                whole.uncertain() == 0 ? "" : words.say("papers.slips.uncertain", "count", whole.uncertain()),
                words.say("papers.slips.none"),
                "/plan",
                me.school().name());
        return new ModelAndView(PAGE, "page", page);
    }

    /** For who takes the class, for whose it is, and for who organises. */
    @GetMapping("/covers/{cover}/slip")
    ModelAndView one(@PathVariable CoverId cover, Me me, Words words) {
        var visit = slips.visit(me.schoolId(), cover)
                .filter(found -> me.is(Role.ORGANISER) || found.visitor().equals(me.id()) || standsIn(found, cover, me))
                .orElseThrow(NotHere::new);
        var own = slips.of(me.schoolId(), visit, cover);
        var page = new SlipsPage(
                words.say("papers.slip.title"),
                List.of(),
                own.certain().stream().map(said(words)::slip).toList(),
                "",
                words.say("papers.slip.uncertain"),
                me.is(Role.ORGANISER) ? "/plan" : "/visits",
                me.school().name());
        return new ModelAndView(PAGE, "page", page);
    }

    /** What the QR code on a slip says. */
    @GetMapping("/S/{code}")
    String find(@PathVariable String code) {
        return "redirect:/covers/" + ShortCode.read(code).orElseThrow(NotHere::new) + "/slip";
    }

    private static SlipWords said(Words words) {
        return new SlipWords(words, cover -> ShortCode.address("S", cover.value()));
    }

    private static boolean standsIn(AgreedVisit visit, CoverId cover, Me me) {
        return visit.covers().stream()
                .anyMatch(one -> one.id().equals(cover) && one.standIn().equals(me.id()));
    }

    private LocalDate nextWithCover(Me me) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        return slips.between(me.schoolId(), today, today.plusDays(LOOKED_AHEAD_DAYS)).certain().stream()
                .map(taken -> taken.visit().date())
                .findFirst()
                .orElse(today);
    }

    private List<SlipsPage.Choice> choices(
            Me me, LocalDate monday, LocalDate day, boolean week, CoverSlips.Slips slips, Words words) {
        var counts = slips.certain().stream()
                .collect(Collectors.groupingBy(taken -> taken.visit().date(), Collectors.counting()));
        var choices = new ArrayList<SlipsPage.Choice>();
        choices.add(to(monday.minusWeeks(1), true, false, words.say("papers.week-before")));
        calendars.days(me.schoolId(), monday, monday.plusDays(LAST_OF_WEEK)).stream()
                .map(SchoolDay::date)
                .distinct()
                .sorted()
                .map(date -> to(
                        date,
                        false,
                        !week && date.equals(day),
                        words.say(
                                "papers.slips.count",
                                "day",
                                words.shortDay(date),
                                "count",
                                counts.getOrDefault(date, 0L))))
                .forEach(choices::add);
        choices.add(to(
                day,
                true,
                week,
                words.say("papers.slips.whole-week", "count", slips.certain().size())));
        choices.add(to(monday.plusWeeks(1), true, false, words.say("papers.week-after")));
        return List.copyOf(choices);
    }

    private static SlipsPage.Choice to(LocalDate date, boolean week, boolean chosen, String word) {
        return new SlipsPage.Choice(word, "/plan/slips?date=" + date + (week ? "&week=true" : ""), chosen);
    }
}

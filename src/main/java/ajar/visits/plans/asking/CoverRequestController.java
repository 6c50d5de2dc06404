package ajar.visits.plans.asking;

import ajar.school.Calendars;
import ajar.school.Role;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import ajar.visits.WishId;
import ajar.visits.plans.CoverRequests;
import ajar.visits.plans.CoverRequests.CoverRequest;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Plan;
import ajar.visits.plans.Plans;
import ajar.visits.plans.UnmetWish;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organiser asks a colleague to take a class once; the colleague says yes or no on a page of their own. */
@Controller
class CoverRequestController {

    private final CoverRequests requests;
    private final Plans plans;
    private final Drafts drafts;
    private final Timetables timetables;
    private final Calendars calendars;
    private final Clock clock;

    CoverRequestController(
            CoverRequests requests,
            Plans plans,
            Drafts drafts,
            Timetables timetables,
            Calendars calendars,
            Clock clock) {
        this.requests = requests;
        this.plans = plans;
        this.drafts = drafts;
        this.timetables = timetables;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Asks whom the plan named for this wish; nobody else can be asked from here. */
    @PostMapping("/plan/cover-requests")
    String ask(@RequestParam WishId wish, Me me, Words words, RedirectAttributes next) {
        if (!me.is(Role.ORGANISER)) {
            throw new NotHere();
        }
        var draft = plans.draft(me.schoolId()).orElseThrow(NotHere::new);
        var remedy = drafts.unmet(draft.id()).stream()
                .filter(unmet -> unmet.wish().equals(wish))
                .flatMap(unmet -> Optional.ofNullable(unmet.remedy()).stream())
                .findFirst()
                .orElseThrow(NotHere::new);
        ask(draft, wish, remedy, me);
        next.addFlashAttribute("note", words.say("plan.asked.sent"));
        return "redirect:/plan";
    }

    private void ask(Plan draft, WishId wish, UnmetWish.Remedy remedy, Me me) {
        var standIn = remedy.standIn();
        var on = remedy.on();
        var period = remedy.period();
        var lesson = remedy.lesson();
        if (standIn == null || on == null || period == null || lesson == null) {
            throw new NotHere();
        }
        requests.ask(me.schoolId(), draft.id(), wish, standIn, on, period, lesson, me.id());
    }

    /** What waits for this person's answer. */
    @GetMapping("/cover-requests")
    ModelAndView show(@Said("note") String note, Me me, Words words) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        var waiting = requests.waitingFor(me.schoolId(), me.id(), today).stream()
                .map(request -> asked(request, me, words))
                .toList();
        return new ModelAndView(
                "visits/plans/asking/coverRequests",
                "page",
                new CoverRequestsPage(words.say("plan.requests.title"), note, waiting));
    }

    @PostMapping("/cover-requests/{request}/answer")
    String answer(@PathVariable UUID request, @RequestParam boolean yes, Me me, Words words, RedirectAttributes next) {
        var answered = requests.answer(me.schoolId(), request, me.id(), yes).orElseThrow(NotHere::new);
        next.addFlashAttribute(
                "note",
                words.say(yes ? "plan.requests.yes-said" : "plan.requests.no-said", "day", words.day(answered.on())));
        return "redirect:/cover-requests";
    }

    private CoverRequestsPage.Asked asked(CoverRequest request, Me me, Words words) {
        var lesson = timetables.lessons(me.schoolId(), request.on(), request.on()).stream()
                .filter(dated -> dated.lesson().equals(request.lesson()))
                .findFirst();
        var slot = calendars.days(me.schoolId(), request.on(), request.on()).stream()
                .flatMap(day -> day.slot(request.period()).stream())
                .findFirst();
        return new CoverRequestsPage.Asked(
                request.id().toString(),
                slot.map(found -> words.moment(request.on(), found.name(), found.starts()))
                        .orElseGet(() -> words.day(request.on())),
                lesson.map(found -> words.say(
                                found.roomCode().isEmpty() ? "plan.requests.class" : "plan.requests.class-in",
                                "lesson",
                                (found.groupNames() + " " + found.subject()).strip(),
                                "room",
                                found.roomCode()))
                        .orElse(""));
    }
}

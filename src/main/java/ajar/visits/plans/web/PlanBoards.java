package ajar.visits.plans.web;

import ajar.school.Calendars;
import ajar.school.People;
import ajar.school.SchoolDay;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Publishing;
import ajar.visits.plans.CoverRequests;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Plan;
import ajar.visits.plans.Plans;
import ajar.visits.plans.runs.PlanRun;
import ajar.visits.plans.runs.PlanRuns;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands on the organiser's page. */
@Component
class PlanBoards {

    private static final int WEEKS_USUALLY = 3;
    private static final List<Integer> WEEKS = List.of(2, 3, 4);

    private final Plans plans;
    private final Drafts drafts;
    private final PlanRuns runs;
    private final CoverRequests requests;
    private final AgreedVisits agreed;
    private final Publishing publishing;
    private final BoardRows rows;
    private final Calendars calendars;
    private final Timetables timetables;
    private final People people;
    private final Clock clock;

    PlanBoards(
            Plans plans,
            Drafts drafts,
            PlanRuns runs,
            CoverRequests requests,
            AgreedVisits agreed,
            Publishing publishing,
            BoardRows rows,
            Calendars calendars,
            Timetables timetables,
            People people,
            Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.runs = runs;
        this.requests = requests;
        this.agreed = agreed;
        this.publishing = publishing;
        this.rows = rows;
        this.calendars = calendars;
        this.timetables = timetables;
        this.people = people;
        this.clock = clock;
    }

    /** What the organiser asked to see: a week by one of its dates, or null for the first with visits; a meeting left open, or "". */
    record Look(@Nullable LocalDate week, String open, String note, String refused) {}

    @Transactional(readOnly = true)
    PlanBoard board(Me me, Words words, Look look) {
        var plan = plans.draft(me.schoolId()).or(() -> plans.published(me.schoolId()));
        var run = runs.latest(me.schoolId());
        var sheet = plan.map(found -> sheet(me, words, found));
        var panel = run.filter(PlanRun::isOpen)
                .map(open -> RunPanel.of(open, words))
                .orElse(null);
        var failed = run.filter(last -> panel == null && last.trouble() != null)
                .map(last -> RunPanel.trouble(last, words))
                .orElse("");
        var refused = look.refused().isEmpty() ? failed : look.refused();
        return sheet.map(found -> found.board(look, panel, refused))
                .orElseGet(() -> nothingYet(me, words, look, refused));
    }

    private PlanSheet sheet(Me me, Words words, Plan plan) {
        var school = me.schoolId();
        var monday = plan.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var doors = rows.doors(school);
        var names = new Names(people.of(school));
        var timetable = new Timetable(timetables.lessons(school, monday, plan.last()));
        var days = calendars.days(school, monday, plan.last());
        var wording = new Wording(words, names, doors);
        var grids = new WeekGrids(words, names, wording, timetable, days);
        return new PlanSheet(
                plan,
                words,
                names,
                wording,
                timetable,
                grids,
                doors,
                rows.wishes(school),
                rows.pinned(plan.id()),
                rows.movedFrom(school),
                plan.isDraft() ? drafts.visits(plan.id()) : List.of(),
                drafts.unmet(plan.id()),
                agreed.between(school, monday, plan.last()),
                requests.of(plan.id()),
                asking(me),
                publishing.stamp(plan.id()));
    }

    private PlanBoard nothingYet(Me me, Words words, Look look, String refused) {
        return new PlanBoard(
                words.say("plan.title"),
                "",
                words.say("plan.empty.heading"),
                look.note(),
                refused,
                null,
                null,
                "",
                List.of(),
                null,
                List.of(),
                "",
                "",
                "",
                false,
                asking(me));
    }

    private PlanBoard.Asking asking(Me me) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        var next = calendars.days(me.schoolId(), today.plusDays(1), today.plusWeeks(WEEKS_USUALLY)).stream()
                .map(SchoolDay::date)
                .filter(date -> date.getDayOfWeek() == DayOfWeek.MONDAY)
                .findFirst()
                .orElse(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        return new PlanBoard.Asking(next.toString(), WEEKS_USUALLY, WEEKS);
    }
}

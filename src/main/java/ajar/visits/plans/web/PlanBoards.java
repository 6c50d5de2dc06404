package ajar.visits.plans.web;

import ajar.school.Calendars;
import ajar.school.People;
import ajar.school.SchoolDay;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Publishing;
import ajar.visits.plans.Clash;
import ajar.visits.plans.CoverRequests;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Plan;
import ajar.visits.plans.Plans;
import ajar.visits.plans.RemedyRequests;
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
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands on the organiser's page. */
@Component
class PlanBoards {

    private static final int WEEKS_USUALLY = 3;
    private static final List<Integer> WEEKS = List.of(2, 3, 4);

    private final Plans plans;
    private final Drafts drafts;
    private final PlanRuns runs;
    private final CoverRequests requests;
    private final RemedyRequests favours;
    private final AgreedVisits agreed;
    private final Publishing publishing;
    private final BoardRows rows;
    private final Calendars calendars;
    private final Timetables timetables;
    private final People people;
    private final Clock clock;
    private final JsonMapper json;

    PlanBoards(
            Plans plans,
            Drafts drafts,
            PlanRuns runs,
            CoverRequests requests,
            RemedyRequests favours,
            AgreedVisits agreed,
            Publishing publishing,
            BoardRows rows,
            Calendars calendars,
            Timetables timetables,
            People people,
            Clock clock,
            JsonMapper json) {
        this.plans = plans;
        this.drafts = drafts;
        this.runs = runs;
        this.requests = requests;
        this.favours = favours;
        this.agreed = agreed;
        this.publishing = publishing;
        this.rows = rows;
        this.calendars = calendars;
        this.timetables = timetables;
        this.people = people;
        this.clock = clock;
        this.json = json;
    }

    /** What the organiser asked to see: a week by one of its dates, or null for the first with visits; a meeting left open, or "". */
    record Look(@Nullable LocalDate week, String open, String note, String refused) {

        Look in(@Nullable LocalDate otherWeek) {
            return new Look(otherWeek, open, note, refused);
        }
    }

    @Transactional(readOnly = true)
    PlanBoard board(Me me, Words words, Look look) {
        var plan = plans.draft(me.schoolId()).or(() -> plans.published(me.schoolId()));
        var run = runs.latest(me.schoolId());
        var sheet = plan.map(found -> sheet(me, words, found));
        var panel = run.filter(PlanRun::isOpen)
                .map(open -> RunPanel.of(open, words))
                .orElse(null);
        var failed = run.filter(last -> panel == null && last.trouble() != null)
                .map(last -> trouble(last, sheet.orElse(null), words))
                .orElse("");
        var refused = look.refused().isEmpty() ? failed : look.refused();
        var seen = look.week() == null && plan.isPresent() ? look.in(week(me, plan.get())) : look;
        return sheet.map(found -> found.board(seen, panel, refused))
                .orElseGet(() -> nothingYet(me, words, look, refused));
    }

    /** A published plan is looked at in its midst; null where that is not where one is. */
    private @Nullable LocalDate week(Me me, Plan plan) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        var isNow = !plan.isDraft() && !today.isBefore(plan.first()) && !today.isAfter(plan.last());
        return isNow ? today : null;
    }

    /** Why the last run came to nothing, and the way out. */
    private String trouble(PlanRun run, @Nullable PlanSheet sheet, Words words) {
        var trouble = String.valueOf(run.trouble());
        if (!trouble.startsWith(PlanRun.CLASH)) {
            return words.say(
                    "plan.run.broken", "number", run.id().value().toString().substring(0, 8));
        }
        return sheet != null && trouble.startsWith(PlanRun.CLASH + "{")
                ? sheet.fixed().clash(json.readValue(trouble.substring(PlanRun.CLASH.length()), Clash.class))
                : words.say("plan.run.clash");
    }

    private PlanSheet sheet(Me me, Words words, Plan plan) {
        var school = me.schoolId();
        var monday = plan.first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var doors = rows.doors(school);
        var names = new Names(people.of(school));
        var timetable = new Timetable(timetables.lessons(school, monday, plan.last()));
        var days = calendars.days(school, monday, plan.last());
        var wording = new Wording(words, names, doors, timetable);
        var wishes = rows.wishes(school);
        var grids = new WeekGrids(words, names, wording, timetable, days);
        return new PlanSheet(
                plan,
                words,
                names,
                wording,
                timetable,
                grids,
                doors,
                wishes,
                rows.byHand(plan.id()),
                new Fixed(words, names, wording, timetable, wishes),
                rows.movedFrom(school),
                plan.isDraft() ? drafts.visits(plan.id()) : List.of(),
                drafts.unmet(plan.id()),
                agreed.between(school, monday, plan.last()),
                requests.of(plan.id()),
                favours.of(school),
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

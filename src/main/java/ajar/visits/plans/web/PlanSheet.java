package ajar.visits.plans.web;

import ajar.school.PersonId;
import ajar.site.VisitThread;
import ajar.site.Words;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.plans.CoverRequests.CoverRequest;
import ajar.visits.plans.Plan;
import ajar.visits.plans.PlannedVisit;
import ajar.visits.plans.RemedyRequests.RemedyRequest;
import ajar.visits.plans.UnmetWish;
import ajar.visits.plans.web.WeekGrids.Entry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One plan with all that has to be known to read it out. */
record PlanSheet(
        Plan plan,
        Words words,
        Names names,
        Wording wording,
        Timetable timetable,
        WeekGrids grids,
        Map<OpenLessonId, BoardRows.Door> doors,
        Map<WishId, BoardRows.Wish> wishes,
        List<BoardRows.ByHand> byHand,
        Fixed fixed,
        Map<WishId, LocalDate> moved,
        List<PlannedVisit> visits,
        List<UnmetWish> unmet,
        List<AgreedVisit> agreed,
        List<CoverRequest> requests,
        List<RemedyRequest> favours,
        PlanBoard.Asking asking,
        String stamp) {

    private static final int DAYS_OF_WEEK = 7;

    PlanBoard board(PlanBoards.Look look, @Nullable RunPanel run, String refused) {
        var entries = entries();
        var week = week(look.week(), entries);
        var certificate = plan.certificate();
        return new PlanBoard(
                words.say("plan.title"),
                words.say(
                        plan.isDraft() ? "plan.period.draft" : "plan.period.published",
                        "days",
                        words.days(plan.first(), plan.last())),
                words.say("plan.made.not-yet"),
                look.note(),
                refused,
                run,
                certificate == null ? null : Certificates.of(certificate, words),
                certificate == null ? "" : Certificates.proof(certificate, words),
                unmet.stream().flatMap(wish -> unmet(wish).stream()).toList(),
                plan.isDraft()
                        ? byHand.stream().map(row -> fixed.line(row, doors)).toList()
                        : List.of(),
                grids.grid(week, inWeek(entries, week), look.open(), beside(week, -1), beside(week, 1)),
                inWeek(entries, week).stream().map(this::row).toList(),
                publish(),
                plan.id().value().toString(),
                stamp,
                plan.isDraft(),
                asking);
    }

    private String publish() {
        return plan.isDraft() && plan.isMade() && !visits.isEmpty()
                ? words.say("plan.publish", "people", told().size())
                : "";
    }

    /** Everybody who hears of it: visitors, hosts, stand-ins, and who talks it over with them. */
    private Set<PersonId> told() {
        var told = new HashSet<PersonId>();
        visits.forEach(visit -> {
            wish(visit.wish()).ifPresent(wish -> told.add(wish.visitor()));
            Optional.ofNullable(doors.get(visit.door())).ifPresent(door -> told.add(door.host()));
            Optional.ofNullable(visit.standIn()).ifPresent(told::add);
        });
        return told;
    }

    private Optional<BoardRows.Wish> wish(WishId id) {
        return Optional.ofNullable(wishes.get(id));
    }

    private LocalDate week(@Nullable LocalDate asked, List<Entry> entries) {
        var first = monday(plan.first());
        var last = monday(plan.last());
        if (asked != null) {
            var monday = monday(asked);
            return monday.isBefore(first) ? first : monday.isAfter(last) ? last : monday;
        }
        return entries.stream()
                .map(entry -> monday(entry.lesson().date()))
                .min(LocalDate::compareTo)
                .orElse(first);
    }

    private @Nullable String beside(LocalDate week, int weeks) {
        var monday = week.plusWeeks(weeks);
        var isInside = !monday.isBefore(monday(plan.first())) && !monday.isAfter(plan.last());
        return isInside ? "/plan?week=" + monday : null;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static List<Entry> inWeek(List<Entry> entries, LocalDate monday) {
        return entries.stream()
                .filter(entry -> !entry.lesson().date().isBefore(monday)
                        && entry.lesson().date().isBefore(monday.plusDays(DAYS_OF_WEEK)))
                .toList();
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        visits.forEach(visit -> draft(visit).ifPresent(entries::add));
        agreed.forEach(visit -> agreed(visit).ifPresent(entries::add));
        entries.sort(Comparator.comparing((Entry entry) -> entry.lesson().starts())
                .thenComparing(entry -> names.family(entry.host()))
                .thenComparing(Entry::part)
                .thenComparing(entry -> names.family(entry.visitor())));
        return entries;
    }

    private Optional<Entry> draft(PlannedVisit visit) {
        var door = doors.get(visit.door());
        var wish = wishes.get(visit.wish());
        return door == null || wish == null
                ? Optional.empty()
                : timetable
                        .lesson(door.lesson(), visit.date())
                        .map(lesson -> new Entry(
                                visit.wish().value().toString(),
                                wish.visitor(),
                                door.host(),
                                visit.door(),
                                lesson,
                                visit.part(),
                                visit.standIn(),
                                VisitThread.State.DRAFT,
                                null,
                                isPinned(visit.wish()),
                                visit.reasons()));
    }

    private boolean isPinned(WishId wish) {
        return byHand.stream().anyMatch(row -> row.forbid() == null && wish.equals(row.wish()));
    }

    private Optional<Entry> agreed(AgreedVisit visit) {
        var was = visit.wish() == null ? null : moved.get(visit.wish());
        return timetable
                .lesson(visit.lesson(), visit.date())
                .map(lesson -> new Entry(
                        "",
                        visit.visitor(),
                        visit.host(),
                        visit.door(),
                        lesson,
                        visit.part(),
                        visit.covers().isEmpty()
                                ? null
                                : visit.covers().getFirst().standIn(),
                        was == null ? VisitThread.State.AGREED : VisitThread.State.CHANGED,
                        was,
                        false,
                        List.of()));
    }

    private PlanBoard.TableRow row(Entry entry) {
        var lesson = entry.lesson();
        return new PlanBoard.TableRow(
                words.moment(lesson.date(), lesson.slot().name(), lesson.slot().starts()),
                names.full(entry.visitor()),
                grids.group(entry),
                grids.how(entry, names::full),
                names.full(entry.host()),
                WeekGrids.lessonName(lesson),
                words.say("site.thread." + entry.state().name().toLowerCase(Locale.ROOT)));
    }

    private Optional<PlanBoard.Unmet> unmet(UnmetWish unmet) {
        return wish(unmet.wish()).map(wish -> {
            var remedy = unmet.remedy();
            var asked = remedy == null ? "" : answered(unmet.wish(), remedy);
            return new PlanBoard.Unmet(
                    words.say("plan.unmet." + ("OUTWEIGHED".equals(unmet.kind()) ? "maybe" : "not")),
                    sentence(wish),
                    wording.say(unmet.reasons()),
                    remedy == null ? "" : wording.say(remedy.says()),
                    asked.isEmpty() && plan.isDraft() && remedy != null ? ask(unmet.wish(), remedy) : null,
                    asked);
        });
    }

    private String sentence(BoardRows.Wish wish) {
        var host = wish.host();
        return host != null
                ? words.say("plan.wish.host", "visitor", names.full(wish.visitor()), "host", names.full(host))
                : words.say(
                        "plan.wish.practice",
                        "visitor",
                        names.full(wish.visitor()),
                        "practice",
                        String.valueOf(wish.practice()));
    }

    private PlanBoard.@Nullable Ask ask(WishId wish, UnmetWish.Remedy remedy) {
        var standIn = remedy.standIn();
        var favour = remedy.favour();
        if (favour != null) {
            return new PlanBoard.Ask(
                    "/plan/remedy-requests",
                    words.say("plan.ask." + favour.kind(), "name", names.full(favour.asked())),
                    wish.value().toString());
        }
        return standIn == null
                ? null
                : new PlanBoard.Ask(
                        "/plan/cover-requests",
                        words.say("plan.ask", "name", names.full(standIn)),
                        wish.value().toString());
    }

    /** What came of asking for this remedy; empty where nobody has been asked for it. */
    private String answered(WishId wish, UnmetWish.Remedy remedy) {
        var favour = remedy.favour();
        return favour != null
                ? favours.stream()
                        .filter(request ->
                                request.wish().equals(wish) && request.favour().equals(favour))
                        .map(request -> answered(favour.asked(), request.answer()))
                        .findFirst()
                        .orElse("")
                : requests.stream()
                        .filter(request -> request.wish().equals(wish))
                        .reduce((earlier, later) -> later)
                        .map(request -> answered(request.asked(), request.answer()))
                        .orElse("");
    }

    private String answered(PersonId asked, @Nullable Boolean answer) {
        var state = answer == null ? "waiting" : answer ? "yes" : "no";
        return words.say("plan.asked." + state, "name", names.full(asked));
    }
}

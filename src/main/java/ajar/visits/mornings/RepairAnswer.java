package ajar.visits.mornings;

import ajar.planner.Assignment;
import ajar.planner.PlanResult;
import ajar.planner.Repair;
import ajar.school.PersonId;
import ajar.visits.Cancellation;
import ajar.visits.agreed.Absences.Absence;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.Proposal;
import ajar.visits.agreed.Trouble;
import ajar.visits.agreed.Unsettled;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.Ids;
import ajar.visits.plans.requests.PlanRequests;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The planner's repair, in the school's terms. Pure. */
record RepairAnswer(RepairCase of, List<Gap> gaps, RepairRequest question, PlanResult result) {

    /** What a kept visit is worth to the planner: a bound closer than that proves that no further visit can be kept. */
    private static final long KEEP_VISIT = 3_000;

    List<Absence> absences() {
        return of.absences();
    }

    List<Unsettled.Lost> lost() {
        return of.lost();
    }

    List<AgreedVisit> gone() {
        return question.gone();
    }

    /**
     * What people have to learn. A visit that is kept, but whose lessons are at another time by now, moves with them.
     *
     * <p>A talk that could be added to a visit nobody touches is no repair: it would change somebody's day for no need.
     */
    List<Repair.Change> changes() {
        var changes = new TreeMap<String, Repair.Change>();
        question.repair().changes(result.plan()).stream()
                .filter(change -> change.what() != Repair.What.TALK || hadTalk(change))
                .forEach(change -> changes.put(change.wish(), change));
        result.plan().assignments().stream()
                .filter(kept -> isAtAnotherTime(kept.wish()))
                .forEach(kept -> changes.merge(
                        kept.wish(), movedWithItsLesson(kept), (change, moved) -> movedWithItsLesson(kept)));
        return List.copyOf(changes.values());
    }

    private boolean isAtAnotherTime(String wish) {
        var visit = question.visits().get(wish);
        return visit != null
                && visit.from().isAfter(of.now())
                && Trouble.of(visit, of.facts().lessons()).equals(Optional.of(Trouble.TIME));
    }

    private Repair.Change movedWithItsLesson(Assignment kept) {
        var before = question.repair().announced().stream()
                .filter(one -> one.wish().equals(kept.wish()))
                .findFirst()
                .orElseThrow();
        return new Repair.Change(kept.wish(), Repair.What.MOVED, before, kept);
    }

    /** Whether the change needs nobody whom another change frees, so that it may be made without the others. */
    boolean isAlone(Repair.Change change) {
        var after = change.after();
        if (after == null) {
            return false;
        }
        var needed = new HashSet<String>();
        var standIn = after.standIn();
        if (standIn != null) {
            needed.add(standIn);
        }
        if (change.what() == Repair.What.NEW) {
            needed.add(Ids.of(visitor(change.wish())));
        }
        return changes().stream()
                .filter(other -> !other.wish().equals(change.wish()))
                .map(Repair.Change::before)
                .filter(Objects::nonNull)
                .noneMatch(before -> (before.standIn() != null && needed.contains(before.standIn()))
                        || needed.contains(Ids.of(visitor(before.wish()))));
    }

    private static boolean hadTalk(Repair.Change change) {
        var before = change.before();
        return before != null && before.talk() != null;
    }

    /** People whom the repair frees may take classes of the absent. */
    RepairAnswer withFreedStandIns() {
        var changed = new HashSet<>(changes().stream().map(Repair.Change::wish).toList());
        var kept = question.visits().entrySet().stream()
                .filter(entry -> !changed.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var is = new HashMap<PersonId, List<Morning.Line>>();
        afterwards(new Days(of.facts(), Map.of()), is);
        var more = Gaps.after(of, gaps, kept, is).from(of.now().toLocalDate());
        return new RepairAnswer(of, more, question, result);
    }

    private void afterwards(Days days, Map<PersonId, List<Morning.Line>> is) {
        for (var change : changes()) {
            var after = change.after();
            if (after != null) {
                days.add(is, after, visitor(change.wish()));
            }
        }
    }

    /** Why the visit cannot be, for its people to read. */
    Cancellation why(AgreedVisit visit) {
        var lessons = of.facts().lessons();
        if (lessons.stream().noneMatch(lesson -> lesson.date().equals(visit.date()))) {
            return Cancellation.DAY_CLOSED;
        }
        return Trouble.of(visit, lessons)
                .map(trouble -> trouble == Trouble.STAND_IN ? Cancellation.NO_STAND_IN : Cancellation.TIMETABLE)
                .orElse(visit.doorIsShut() ? Cancellation.DOOR_SHUT : Cancellation.ABSENCE);
    }

    @Nullable
    AgreedVisit visitOf(Repair.Change change) {
        return question.visits().get(change.wish());
    }

    Proposal proposal(Repair.Change change) {
        var after = Objects.requireNonNull(change.after());
        var before = visitOf(change);
        var visitor = visitor(change.wish());
        var standIn = after.standIn();
        return new Proposal(
                Ids.isAgreed(change.wish()) ? null : Mornings.wish(change.wish()),
                before == null ? null : before.plan(),
                visitor,
                Ids.door(after.door()),
                Ids.date(after.door()),
                PlanRequests.part(after.part()),
                standIn == null ? null : Ids.person(standIn),
                debrief(change, visitor));
    }

    private Proposal.@Nullable Debrief debrief(Repair.Change change, PersonId visitor) {
        var talk = Objects.requireNonNull(change.after()).talk();
        var coach = coach(visitor);
        if (talk == null || coach == null) {
            return null;
        }
        var day = talk.date().atStartOfDay();
        return new Proposal.Debrief(coach, day.plusMinutes(talk.start()), day.plusMinutes(talk.end()));
    }

    private @Nullable PersonId coach(PersonId visitor) {
        return of.facts().people().stream()
                .filter(person -> person.id().equals(visitor))
                .map(Facts.Colleague::coach)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private PersonId visitor(String wish) {
        return question.request().wishes().stream()
                .filter(one -> one.id().equals(wish))
                .map(one -> new PersonId(UUID.fromString(one.visitor())))
                .findFirst()
                .orElseThrow();
    }

    Morning morning(Map<PersonId, String> names) {
        var was = new HashMap<PersonId, List<Morning.Line>>();
        var is = new HashMap<PersonId, List<Morning.Line>>();
        var days = new Days(of.facts(), names);
        gone().forEach(visit -> days.add(was, visit));
        for (var change : changes()) {
            var before = visitOf(change);
            if (before != null) {
                days.add(was, before);
            }
        }
        afterwards(days, is);
        for (var gap : gaps) {
            var standIn = gap.proposed();
            if (standIn != null) {
                days.add(is, gap, standIn);
            }
        }
        var people = changed(was, is, names);
        var changes = changes();
        return new Morning(
                absences(),
                gaps,
                waitingStill(),
                people,
                untouched(people),
                result.certificate().bound() - result.certificate().value() < KEEP_VISIT,
                (int) changes.stream()
                                .filter(one -> one.what() == Repair.What.CANCELLED)
                                .count()
                        + gone().size(),
                (int) changes.stream()
                        .filter(one -> one.what() == Repair.What.MOVED)
                        .count(),
                digest(people));
    }

    /** What was lost and is met nowhere else: it waits for the next plan. */
    private List<Unsettled.Lost> waitingStill() {
        var met = changes().stream().map(Repair.Change::wish).toList();
        return of.lost().stream()
                .filter(lost -> !met.contains(Ids.of(lost.wish())))
                .toList();
    }

    private static List<Morning.PersonChange> changed(
            Map<PersonId, List<Morning.Line>> was, Map<PersonId, List<Morning.Line>> is, Map<PersonId, String> names) {
        var everybody = new TreeSet<PersonId>(Comparator.comparing((PersonId id) -> names.getOrDefault(id, ""))
                .thenComparing(PersonId::value));
        everybody.addAll(was.keySet());
        everybody.addAll(is.keySet());
        var changed = new ArrayList<Morning.PersonChange>();
        for (var person : everybody) {
            var before = without(was.getOrDefault(person, List.of()), is.getOrDefault(person, List.of()));
            var after = without(is.getOrDefault(person, List.of()), was.getOrDefault(person, List.of()));
            if (!before.isEmpty() || !after.isEmpty()) {
                changed.add(new Morning.PersonChange(person, names.getOrDefault(person, ""), before, after));
            }
        }
        return changed;
    }

    private static List<Morning.Line> without(List<Morning.Line> lines, List<Morning.Line> others) {
        return lines.stream()
                .filter(line -> !others.contains(line))
                .sorted(Comparator.comparing(Morning.Line::from).thenComparing(Morning.Line::what))
                .toList();
    }

    /** People with something agreed from today on whom the repair leaves alone. */
    private int untouched(List<Morning.PersonChange> people) {
        var touched =
                new HashSet<>(people.stream().map(Morning.PersonChange::person).toList());
        var agreed = new HashSet<PersonId>();
        for (var visit : of.facts().agreed()) {
            if (!visit.date().isBefore(of.now().toLocalDate())) {
                agreed.add(visit.visitor());
                agreed.add(visit.host());
                visit.covers().forEach(cover -> agreed.add(cover.standIn()));
            }
        }
        agreed.removeAll(touched);
        return agreed.size();
    }

    /** Of everything that a yes would settle: who is away, who takes what, and whose days change. */
    private String digest(List<Morning.PersonChange> people) {
        var settled = List.of(absences(), gaps, people, of.lost());
        return UUID.nameUUIDFromBytes(settled.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}

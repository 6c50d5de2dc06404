package ajar.visits.plans.requests;

import ajar.planner.Presence;
import ajar.planner.Presence.State;
import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.school.Slot;
import ajar.school.StandingTime;
import ajar.visits.plans.requests.Facts.Colleague;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What everybody does on each day when not teaching.
 *
 * <p>A teacher is at school from the first to the last event of the day; coaches and cover staff stay from the first to the last
 * slot. Of free time only what was offered may be used for cover; protected time never. A slot is one presence, because a talk
 * takes a whole one; visits may use breaks, talks may not.
 */
final class Presences {

    private final Facts facts;
    private final Index index;

    Presences(Facts facts, Index index) {
        this.facts = facts;
        this.index = index;
    }

    List<Presence> all() {
        var presences = new ArrayList<Presence>();
        for (var date : index.dates()) {
            for (var person : facts.people()) {
                presences.addAll(of(person, date));
            }
        }
        return presences;
    }

    /** A stretch of a day and what the person does in it; the strongest state wins where stretches overlap. */
    private record Stretch(int start, int end, Claim claim) {

        boolean holds(int minute) {
            return start <= minute && minute < end;
        }
    }

    /** From the weakest to the strongest. Who takes a class while on call stays on call: that is why they may. */
    private enum Claim {
        THERE,
        OFFERED,
        PROTECTED,
        AGREED,
        ON_CALL,
        BUSY,
        AWAY
    }

    private List<Presence> of(Colleague person, LocalDate date) {
        var own = stretches(person, date);
        var frame = frame(person, date, own);
        if (frame == null) {
            return List.of();
        }
        var cuts = new TreeSet<Integer>(List.of(frame.start(), frame.end()));
        own.forEach(stretch -> {
            cuts.add(Math.clamp(stretch.start(), frame.start(), frame.end()));
            cuts.add(Math.clamp(stretch.end(), frame.start(), frame.end()));
        });
        var slots = index.slots(date).stream()
                .map(slot -> stretch(slot, Claim.THERE))
                .toList();
        slots.forEach(slot -> {
            cuts.add(Math.clamp(slot.start(), frame.start(), frame.end()));
            cuts.add(Math.clamp(slot.end(), frame.start(), frame.end()));
        });
        var presences = new ArrayList<Presence>();
        int start = frame.start();
        for (int end : cuts.tailSet(frame.start(), false)) {
            int from = start;
            boolean isBreak = slots.stream().noneMatch(slot -> slot.holds(from));
            var state = state(person, strongest(own, start), isBreak);
            if (state != null) {
                presences.add(new Presence(Ids.of(person.id()), date, start, end, state));
            }
            start = end;
        }
        return presences;
    }

    private static Claim strongest(List<Stretch> own, int minute) {
        return own.stream()
                .filter(stretch -> stretch.holds(minute))
                .map(Stretch::claim)
                .max(Claim::compareTo)
                .orElse(Claim.THERE);
    }

    private @Nullable State state(Colleague person, Claim claim, boolean isBreak) {
        return switch (claim) {
            case AWAY -> null;
            case BUSY -> State.BUSY;
            case ON_CALL -> State.CALL;
            case PROTECTED -> State.PROTECTED;
            case OFFERED, AGREED -> State.AVAILABLE;
            case THERE -> isBreak ? State.PROTECTED : whenFree(person);
        };
    }

    private State whenFree(Colleague person) {
        return index.coversOnlyWhatIsOffered(person) ? State.FREE : State.AVAILABLE;
    }

    /** From when to when the person is at school, or null for not at all. */
    private @Nullable Stretch frame(Colleague person, LocalDate date, List<Stretch> own) {
        var whole = index.slots(date);
        if (whole.isEmpty()) {
            return null;
        }
        if (person.isCoach() || person.isCoverStaff()) {
            return new Stretch(
                    whole.stream().mapToInt(slot -> minute(slot.starts())).min().orElseThrow(),
                    whole.stream().mapToInt(slot -> minute(slot.ends())).max().orElseThrow(),
                    Claim.THERE);
        }
        var events = new ArrayList<Stretch>();
        own.stream().filter(stretch -> stretch.claim() != Claim.AWAY).forEach(events::add);
        index.lessonsOf(person.id(), date).forEach(lesson -> events.add(stretch(lesson.slot(), Claim.BUSY)));
        return events.isEmpty()
                ? null
                : new Stretch(
                        events.stream().mapToInt(Stretch::start).min().orElseThrow(),
                        events.stream().mapToInt(Stretch::end).max().orElseThrow(),
                        Claim.THERE);
    }

    private List<Stretch> stretches(Colleague person, LocalDate date) {
        var stretches = new ArrayList<Stretch>();
        for (var day : index.days(date)) {
            facts.standing().stream()
                    .filter(time -> time.person().equals(person.id()) && time.cycleDay() == day.cycleDay())
                    .forEach(time ->
                            day.slot(time.period()).ifPresent(slot -> stretches.add(stretch(slot, claim(time)))));
            if (index.mayCover(person)) {
                offered(person.id(), date, day, stretches);
            }
        }
        index.lessonsOf(person.id(), date).stream()
                .filter(DatedLesson::duty)
                .forEach(duty -> stretches.add(stretch(duty.slot(), Claim.BUSY)));
        taken(person.id(), date, stretches);
        agreed(person.id(), date, stretches);
        return stretches;
    }

    private void offered(PersonId person, LocalDate date, SchoolDay day, List<Stretch> stretches) {
        facts.offers().stream()
                .filter(offer -> offer.person().equals(person) && offer.holdsOn(date, day.cycleDay()))
                .forEach(offer ->
                        day.slot(offer.period()).ifPresent(slot -> stretches.add(stretch(slot, Claim.OFFERED))));
    }

    private void taken(PersonId person, LocalDate date, List<Stretch> stretches) {
        facts.taken().stream()
                .filter(time -> time.person().equals(person))
                .forEach(time -> onDate(time.from(), time.until(), date, Claim.BUSY, stretches));
        facts.absences().stream()
                .filter(absent -> absent.person().equals(person))
                .forEach(absent -> onDate(absent.from(), absent.until(), date, Claim.AWAY, stretches));
    }

    /** Who has agreed to be somewhere is there, whatever the rule says of that time. */
    private void agreed(PersonId person, LocalDate date, List<Stretch> stretches) {
        for (var visit : facts.agreed()) {
            var talk = visit.debrief();
            if (visit.visitor().equals(person)) {
                onDate(visit.from(), visit.until(), date, Claim.AGREED, stretches);
            }
            visit.covers().stream()
                    .filter(cover -> cover.standIn().equals(person))
                    .forEach(cover -> onDate(cover.from(), cover.until(), date, Claim.AGREED, stretches));
            if (talk != null && (visit.visitor().equals(person) || talk.coach().equals(person))) {
                onDate(talk.from(), talk.until(), date, Claim.AGREED, stretches);
            }
        }
    }

    private static void onDate(
            LocalDateTime from, LocalDateTime until, LocalDate date, Claim claim, List<Stretch> stretches) {
        var start = from.isBefore(date.atStartOfDay())
                ? 0
                : from.toLocalDate().equals(date) ? minute(from.toLocalTime()) : Index.DAY_MINUTES;
        var end = until.toLocalDate().isAfter(date)
                ? Index.DAY_MINUTES
                : until.toLocalDate().equals(date) ? minute(until.toLocalTime()) : 0;
        if (start < end) {
            stretches.add(new Stretch(start, end, claim));
        }
    }

    private static Claim claim(StandingTime time) {
        return switch (time.kind()) {
            case PROTECTED -> Claim.PROTECTED;
            case DUTY -> Claim.BUSY;
            case ON_CALL -> Claim.ON_CALL;
            case AWAY -> Claim.AWAY;
        };
    }

    private static Stretch stretch(Slot slot, Claim claim) {
        return new Stretch(minute(slot.starts()), minute(slot.ends()), claim);
    }

    static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}

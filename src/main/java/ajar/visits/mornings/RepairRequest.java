package ajar.visits.mornings;

import ajar.planner.Assignment;
import ajar.planner.PlanRequest;
import ajar.planner.Repair;
import ajar.planner.Wish;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.Ids;
import ajar.visits.plans.requests.PlanRequests;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the planner is asked on a bad morning. Pure.
 *
 * @param visits the announced visits by the planner's name of their wish
 * @param gone visits that cannot be any more, because their lesson does not take place
 */
record RepairRequest(PlanRequest request, Repair repair, Map<String, AgreedVisit> visits, List<AgreedVisit> gone) {

    private static final int DAY_MINUTES = 24 * 60;

    /** Somebody is taken from a time to a time: absent, or standing in for who is; local to the school. */
    record Unable(String person, LocalDateTime from, LocalDateTime until) {}

    /** Somebody said no to taking that class. */
    record Declined(String wish, String standIn) {}

    /** A chair that somebody gave back: open wishes may be granted there and nowhere else. */
    record Freed(OpenLessonId door, LocalDate date) {}

    /**
     * Turns facts into the question.
     *
     * @param facts read for a repair: agreed visits, and the wishes that they grant
     * @param lost wishes whose visits went with their doors
     * @param now the moment at the school; what has begun stays
     * @param freed null where only what was announced is asked for
     */
    static RepairRequest of(
            Facts facts,
            List<Unable> unable,
            List<Declined> declined,
            List<WishId> lost,
            LocalDateTime now,
            @Nullable Freed freed,
            long seed) {
        var plain = PlanRequests.of(facts, seed);
        var doors = plain.doors().stream().map(door -> door.id()).collect(Collectors.toSet());
        var wishes = plain.wishes().stream().collect(Collectors.toMap(Wish::id, wish -> wish));
        var visits = new HashMap<String, AgreedVisit>();
        var gone = new ArrayList<AgreedVisit>();
        for (var visit : facts.agreed()) {
            if (doors.contains(Ids.of(visit.door(), visit.date()))) {
                visits.put(name(visit, wishes), visit);
            } else if (visit.from().isAfter(now)) {
                gone.add(visit);
            }
        }
        var asked = asked(plain, visits, lost(gone, lost), freed);
        var request = new PlanRequest(
                plain.schools(),
                plain.days(),
                plain.people(),
                plain.presences(),
                plain.lessons(),
                plain.doors(),
                asked,
                begun(visits, now),
                forbids(plain, declined, asked),
                // What stays as announced has points of its own, made for the school's points and not for an order.
                AgreedLimits.of(facts, facts.rules().profile()),
                seed);
        var announced = visits.entrySet().stream()
                .map(entry -> assignment(entry.getKey(), entry.getValue()))
                .toList();
        return new RepairRequest(
                request,
                new Repair(announced, lastDayOver(plain, now.toLocalDate()), absences(plain, unable)),
                visits,
                gone);
    }

    /** The wish that the visit grants, or a name of its own for a chair taken directly. */
    private static String name(AgreedVisit visit, Map<String, Wish> wishes) {
        var wish = visit.wish();
        return wish != null && wishes.containsKey(Ids.of(wish))
                ? Ids.of(wish)
                : Ids.agreed(visit.id().value());
    }

    private static List<Wish> asked(
            PlanRequest plain, Map<String, AgreedVisit> visits, Set<String> lost, @Nullable Freed freed) {
        Set<String> wanted = new HashSet<>(visits.keySet());
        wanted.addAll(lost);
        var asked = new ArrayList<Wish>();
        for (var wish : plain.wishes()) {
            if (wanted.contains(wish.id())) {
                asked.add(wish);
            } else if (freed != null && !Ids.isAgreed(wish.id())) {
                forChair(plain, wish, freed).ifPresent(asked::add);
            }
        }
        return asked;
    }

    private static Set<String> lost(List<AgreedVisit> gone, List<WishId> lost) {
        var wishes = new HashSet<String>();
        lost.forEach(wish -> wishes.add(Ids.of(wish)));
        gone.stream().map(AgreedVisit::wish).filter(Objects::nonNull).forEach(wish -> wishes.add(Ids.of(wish)));
        return wishes;
    }

    /** The wish as one for the freed chair alone, if it can be met there. */
    private static Optional<Wish> forChair(PlanRequest plain, Wish wish, Freed freed) {
        var date = freed.date();
        return plain.doors().stream()
                .filter(door -> door.id().equals(Ids.of(freed.door(), date)))
                .filter(door -> door.host().equals(wish.host()) || isShown(wish.practice(), door.practices()))
                .filter(door -> !date.isBefore(wish.from()) && !date.isAfter(wish.until()))
                .filter(door -> !door.host().equals(wish.visitor()))
                .findFirst()
                .map(door -> new Wish(
                        wish.id(),
                        wish.visitor(),
                        door.host(),
                        null,
                        wish.weight(),
                        date,
                        date,
                        wish.length(),
                        wish.onlyWhenCovered(),
                        wish.besideCoach()));
    }

    private static boolean isShown(@Nullable String practice, Set<String> shown) {
        return practice != null && shown.contains(practice);
    }

    /** Today's visits that have begun stay as they are. */
    private static List<PlanRequest.Pin> begun(Map<String, AgreedVisit> visits, LocalDateTime now) {
        return visits.entrySet().stream()
                .filter(entry -> entry.getValue().date().equals(now.toLocalDate())
                        && !entry.getValue().from().isAfter(now))
                .map(entry -> {
                    var as = assignment(entry.getKey(), entry.getValue());
                    return new PlanRequest.Pin(as.wish(), as.door(), as.part(), as.standIn(), as.talk(), "begun");
                })
                .toList();
    }

    private static List<PlanRequest.Forbid> forbids(PlanRequest plain, List<Declined> declined, List<Wish> asked) {
        var wishes = asked.stream().map(Wish::id).collect(Collectors.toSet());
        var forbids = new ArrayList<>(plain.forbids().stream()
                .filter(forbid -> forbid.wish() == null || wishes.contains(forbid.wish()))
                .toList());
        declined.stream()
                .filter(no -> wishes.contains(no.wish()))
                .forEach(no ->
                        forbids.add(new PlanRequest.Forbid(no.wish(), null, no.standIn(), null, null, "declined")));
        return forbids;
    }

    private static Assignment assignment(String wish, AgreedVisit visit) {
        var standIn =
                visit.covers().isEmpty() ? null : visit.covers().getFirst().standIn();
        return new Assignment(
                wish,
                Ids.of(visit.door(), visit.date()),
                PlanRequests.part(visit.part()),
                standIn == null ? null : Ids.of(standIn),
                talk(visit.debrief()));
    }

    private static Assignment.@Nullable Talk talk(AgreedVisit.@Nullable Debrief debrief) {
        return debrief == null
                ? null
                : new Assignment.Talk(
                        debrief.from().toLocalDate(),
                        minute(debrief.from().toLocalTime()),
                        minute(debrief.until().toLocalTime()));
    }

    /** At 7:10 today can still be repaired, so the last day that is over is the one before. */
    private static LocalDate lastDayOver(PlanRequest plain, LocalDate today) {
        return plain.days().stream()
                .map(PlanRequest.Day::date)
                .filter(date -> date.isBefore(today))
                .max(LocalDate::compareTo)
                .orElse(today.minusDays(1));
    }

    /** Whoever has left is nobody's to plan, and so is when they would have been away. */
    private static List<Repair.Absence> absences(PlanRequest plain, List<Unable> unable) {
        var people = plain.people().stream().map(person -> person.id()).collect(Collectors.toSet());
        var absences = new ArrayList<Repair.Absence>();
        for (var one : unable) {
            if (!people.contains(one.person())) {
                continue;
            }
            for (var day : plain.days()) {
                var start = minuteOn(day.date(), one.from());
                var end = minuteOn(day.date(), one.until());
                if (start < end) {
                    absences.add(new Repair.Absence(one.person(), day.date(), start, end));
                }
            }
        }
        return absences;
    }

    private static int minuteOn(LocalDate date, LocalDateTime moment) {
        if (moment.toLocalDate().isBefore(date)) {
            return 0;
        }
        return moment.toLocalDate().isAfter(date) ? DAY_MINUTES : minute(moment.toLocalTime());
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}

package ajar.planner.check;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.Presence.State;
import ajar.planner.RuleProfile.Switch;
import ajar.planner.Wish;
import java.util.Set;

/** The door fits the wish, the visitor can leave, and the coach can come along. */
final class VisitRules {

    private final Book book;
    private final Facts facts;

    VisitRules(Book book) {
        this.book = book;
        facts = book.facts;
    }

    void check() {
        for (var visit : book.visits) {
            fits(visit);
            suits(visit);
            leaves(visit);
            beside(visit);
        }
    }

    private void fits(Attendance visit) {
        var wish = visit.wish;
        var name = visit.name();
        boolean away = !visit.visitor.school().equals(visit.host.school());
        if (wish.host() != null && !wish.host().equals(visit.host.id())) {
            book.breach(
                    Breach.DOOR_FITS, "%s: the wish names %s, the door is %s's", name, wish.host(), visit.host.id());
        }
        if (wish.practice() != null && (away || !visit.door.practices().contains(wish.practice()))) {
            book.breach(
                    Breach.DOOR_FITS,
                    "%s: '%s' is not shown behind this door of the visitor's own school",
                    name,
                    wish.practice());
        }
        if (visit.seen.date().isBefore(wish.from()) || visit.seen.date().isAfter(wish.until())) {
            book.breach(
                    Breach.DOOR_FITS, "%s: %s is outside %s to %s", name, visit.seen.date(), wish.from(), wish.until());
        }
        if (away && !visit.door.outsiders()) {
            book.breach(Breach.DOOR_FITS, "%s: the door is not open to visitors from other schools", name);
        }
        if (visit.visitor.id().equals(visit.host.id())
                || visit.lesson.teachers().contains(visit.visitor.id())) {
            book.breach(Breach.DOOR_FITS, "%s: %s teaches this lesson", name, visit.visitor.id());
        }
    }

    /** A part of the lesson only where door and wish allow it, the whole only where the wish does. */
    private void suits(Attendance visit) {
        boolean halves = visit.door.parts() && facts.canBeHalved(visit.lesson);
        boolean whole = visit.assignment.part() == Part.WHOLE;
        if (!whole && (!halves || visit.wish.length() == Wish.Length.WHOLE)) {
            book.breach(Breach.DOOR_FITS, "%s: half of the lesson is not possible or not wished", visit.name());
        } else if (whole && halves && visit.wish.length() == Wish.Length.PART) {
            book.breach(Breach.DOOR_FITS, "%s: only a part of the lesson is wished", visit.name());
        }
    }

    private void leaves(Attendance visit) {
        var name = visit.name();
        var visitor = visit.visitor;
        int missing = missingMinutes(visit);
        int length = visit.seen.end() - visit.seen.start();
        if (missing == length || missing > facts.limit(Limit.BREAK_MINUTES)) {
            book.breach(Breach.CAN_LEAVE, "%s: %s is not at school then", name, visitor.id());
        }
        if (visit.meetsDuty) {
            book.breach(Breach.CAN_LEAVE, "%s: %s is on duty or on call then", name, visitor.id());
        }
        if (visit.usesOwnFree && (!visitor.givesOwnFree() || visit.wish.onlyWhenCovered())) {
            book.breach(Breach.CAN_LEAVE, "%s: %s gives no own free time for it", name, visitor.id());
        }
        for (var left : visit.covered) {
            if (!left.lesson().mayBeCovered()) {
                book.breach(
                        Breach.CAN_LEAVE,
                        "%s: %s must not be covered",
                        name,
                        left.lesson().id());
            }
        }
    }

    private int missingMinutes(Attendance visit) {
        var own = facts.lessonsOf(visit.visitor.id(), visit.seen.date());
        var free = facts.free(visit.visitor.id(), visit.seen.date());
        int missing = 0;
        for (int minute = visit.seen.start(); minute < visit.seen.end(); minute++) {
            int at = minute;
            boolean there = own.stream().anyMatch(lesson -> lesson.start() <= at && at < lesson.end())
                    || free.stream()
                            .anyMatch(piece -> piece.getKey().start() <= at
                                    && at < piece.getKey().end());
            missing += there ? 0 : 1;
        }
        return missing;
    }

    private void beside(Attendance visit) {
        var coach = book.coach(visit);
        if (visit.wish.besideCoach()
                && facts.has(Switch.COACH_BESIDE)
                && coach != null
                && !facts.isAll(Set.of(State.AVAILABLE, State.FREE), coach.id(), visit.seen)) {
            book.breach(Breach.COACH_BESIDE, "%s: %s is not free to come along", visit.name(), coach.id());
        }
    }
}

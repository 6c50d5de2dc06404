package ajar.planner.check;

import ajar.planner.Limit;
import ajar.planner.Presence.State;
import java.util.Set;

/** A talk comes after its visit and soon enough, when the visitor and the own coach are both free. */
final class TalkRules {

    private static final Set<State> FREE = Set.of(State.AVAILABLE, State.FREE);
    private final Book book;
    private final Facts facts;

    TalkRules(Book book) {
        this.book = book;
        facts = book.facts;
    }

    void check() {
        for (var visit : book.visits) {
            var talk = book.talk(visit);
            if (talk != null && facts.index(talk.date()) < 0) {
                book.breach(Breach.UNKNOWN, "%s: the debrief is on no school day", visit.wish.id());
            } else if (talk != null) {
                follows(visit, talk);
                bothAreFree(visit, talk);
            }
        }
    }

    private void follows(Attendance visit, Stretch talk) {
        int later = facts.index(talk.date()) - facts.index(visit.seen.date());
        boolean after = later > 0 || later == 0 && talk.start() >= visit.seen.end();
        if (!after || later > facts.limit(Limit.DEBRIEF_WITHIN_SCHOOL_DAYS)) {
            book.breach(
                    Breach.TALK,
                    "%s: the debrief on %s is not after the visit and within the days allowed",
                    visit.wish.id(),
                    talk);
        }
    }

    private void bothAreFree(Attendance visit, Stretch talk) {
        var coach = book.coach(visit);
        var visitor = visit.visitor.id();
        if (coach == null || !facts.isAll(FREE, coach.id(), talk)) {
            book.breach(Breach.TALK, "%s: the coach is not free at the debrief on %s", visit.wish.id(), talk);
        }
        boolean whole = facts.free(visitor, talk.date()).stream()
                .anyMatch(piece ->
                        FREE.contains(piece.getValue()) && piece.getKey().equals(talk));
        if (!whole) {
            book.breach(
                    Breach.TALK, "%s: %s has no such free time for the debrief on %s", visit.wish.id(), visitor, talk);
        }
    }
}

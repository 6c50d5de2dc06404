package ajar.planner.check;

import ajar.planner.Person;
import ajar.planner.Person.Kind;
import ajar.planner.Presence.State;
import java.util.Set;

/** Whoever leaves lessons alone has one stand-in for all of them, who works there and offers it. */
final class CoverRules {

    private final Book book;

    CoverRules(Book book) {
        this.book = book;
    }

    void check() {
        for (var visit : book.visits) {
            var name = visit.assignment.standIn();
            var standIn = book.standIn(visit);
            if (name != null && visit.covered.isEmpty()) {
                book.breach(Breach.STAND_IN, "%s: a stand-in is named but no lesson needs one", visit.wish.id());
            } else if (name != null && standIn == null) {
                book.breach(Breach.UNKNOWN, "%s: unknown stand-in '%s'", visit.wish.id(), name);
            } else if (standIn != null) {
                covers(visit, standIn);
            } else if (!visit.covered.isEmpty()) {
                book.breach(Breach.STAND_IN, "%s: a stand-in is missing", visit.wish.id());
            }
        }
    }

    private void covers(Attendance visit, Person standIn) {
        var school = visit.visitor.school();
        boolean worksThere = standIn.kind() == Kind.TEACHER
                ? standIn.school().equals(school)
                : standIn.schools().contains(school);
        if (!worksThere || standIn.id().equals(visit.visitor.id())) {
            book.breach(Breach.STAND_IN, "%s: %s does not cover at %s", visit.wish.id(), standIn.id(), school);
        }
        for (var left : visit.covered) {
            if (!book.facts.isAll(offered(standIn), standIn.id(), left.stretch())) {
                book.breach(
                        Breach.STAND_IN, "%s: %s cannot cover on %s", visit.wish.id(), standIn.id(), left.stretch());
            }
        }
    }

    private static Set<State> offered(Person standIn) {
        if (standIn.kind() != Kind.TEACHER) {
            return Set.of(State.AVAILABLE);
        }
        return standIn.coversWhenFree() ? Set.of(State.AVAILABLE, State.CALL) : Set.of(State.CALL);
    }
}

package ajar.planner.check;

import ajar.planner.PlanRequest.Forbid;
import ajar.planner.PlanRequest.Pin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was set or ruled out by hand. */
final class HandRules {

    private final Book book;

    HandRules(Book book) {
        this.book = book;
    }

    void check() {
        for (var pin : book.facts.request.pins()) {
            if (book.visits.stream().noneMatch(visit -> keeps(visit, pin))) {
                book.breach(Breach.PINNED, "%s is not met as %s set it", pin.wish(), pin.author());
            }
        }
        for (var visit : book.visits) {
            for (var forbid : book.facts.request.forbids()) {
                if (isRuledOut(visit, forbid)) {
                    book.breach(Breach.FORBIDDEN, "%s is ruled out by %s", visit.name(), forbid.author());
                }
            }
        }
    }

    private boolean keeps(Attendance visit, Pin pin) {
        var given = visit.assignment;
        return given.wish().equals(pin.wish())
                && given.door().equals(pin.door())
                && (pin.part() == null || pin.part() == given.part())
                && (pin.standIn() == null || pin.standIn().equals(given.standIn()))
                && (pin.talk() == null || pin.talk().equals(given.talk()));
    }

    /** As a visitor with this host, or as a stand-in for this visitor. */
    private boolean isRuledOut(Attendance visit, Forbid forbid) {
        LocalDate date = visit.seen.date();
        boolean here = isMeant(forbid.wish(), visit.wish.id())
                && isMeant(forbid.door(), visit.door.id())
                && (forbid.date() == null || forbid.date().equals(date));
        var standIn = book.standIn(visit);
        boolean visits = isMeant(forbid.person(), visit.visitor.id()) && isMeant(forbid.withPerson(), visit.host.id());
        boolean covers = standIn != null
                && forbid.person() != null
                && isMeant(forbid.person(), standIn.id())
                && isMeant(forbid.withPerson(), visit.visitor.id());
        return here && (visits || covers);
    }

    private static boolean isMeant(@Nullable String named, String id) {
        return named == null || named.equals(id);
    }
}

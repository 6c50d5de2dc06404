package ajar.visits.plans.runs;

import ajar.visits.plans.Favour.Kind;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.Facts.Extent;
import ajar.visits.plans.requests.Facts.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A wish as it would be if its maker asked for less in one respect. */
record WishThatAsksLess(Kind kind, Facts.Wish wish) {

    /** One for each respect in which it asks for something, and last of all one that asks for the least in all of them. */
    static List<WishThatAsksLess> of(Facts.Wish wish, Facts facts) {
        var all = new ArrayList<WishThatAsksLess>();
        var least = wish;
        for (var kind : kinds(wish, facts)) {
            all.add(new WishThatAsksLess(kind, less(wish, kind, facts)));
            least = less(least, kind, facts);
        }
        if (!all.isEmpty()) {
            all.add(new WishThatAsksLess(all.getFirst().kind(), least));
        }
        return all;
    }

    private static List<Kind> kinds(Facts.Wish wish, Facts facts) {
        var kinds = new ArrayList<Kind>();
        if (wish.first().isAfter(facts.first()) || wish.last().isBefore(facts.last())) {
            kinds.add(Kind.MORE_TIME);
        }
        if (wish.time() == Time.COVERED) {
            kinds.add(Kind.OWN_TIME);
        } else if (wish.time() == Time.OWN_FREE) {
            kinds.add(Kind.COVERED_TIME);
        }
        if (wish.extent() == Extent.WHOLE) {
            kinds.add(Kind.HALF);
        }
        if (wish.coachBeside()) {
            kinds.add(Kind.WITHOUT_COACH);
        }
        return kinds;
    }

    private static Facts.Wish less(Facts.Wish wish, Kind kind, Facts facts) {
        return new Facts.Wish(
                wish.id(),
                wish.visitor(),
                wish.host(),
                wish.practice(),
                kind == Kind.MORE_TIME ? earlier(wish.first(), facts.first()) : wish.first(),
                kind == Kind.MORE_TIME ? later(wish.last(), facts.last()) : wish.last(),
                kind == Kind.HALF ? Extent.EITHER : wish.extent(),
                kind == Kind.OWN_TIME || kind == Kind.COVERED_TIME ? Time.EITHER : wish.time(),
                kind != Kind.WITHOUT_COACH && wish.coachBeside(),
                wish.weight());
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}

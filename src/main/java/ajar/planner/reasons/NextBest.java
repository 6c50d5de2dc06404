package ajar.planner.reasons;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.Reason;
import ajar.planner.Reason.Kind;
import ajar.planner.columns.Catalogue;
import ajar.planner.columns.Model;
import ajar.planner.search.State;
import ajar.planner.world.Visit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a wish would get instead, with the rest of the plan as it is, and what that costs. Leaves the plan as it was. */
final class NextBest {

    private static final int NONE = -1;
    private final Catalogue catalogue;
    private final Model model;
    private final State state;

    NextBest(Catalogue catalogue, State state) {
        this.catalogue = catalogue;
        this.state = state;
        model = catalogue.model;
    }

    /** A place in the plan, and the value of the plan with it. */
    private record Place(int option, int cover, int talk, long value) {}

    /** A way in which one place is worth less than another, and by how much. */
    private record Loss(Kind kind, int number, long points) {}

    /** Another lesson or date: the best there is, or that there is none. */
    Reason elsewhere(int wish) {
        var now = now(wish);
        int door = model.door[now.option];
        var next = best(wish, o -> model.door[o] != door, c -> true);
        if (next == null) {
            return Reason.of(Kind.NEXT_NONE);
        }
        var there = catalogue.world.doors.get(model.door[next.option]).id();
        if (next.value == now.value) {
            return Reason.of(Kind.NEXT_AS_GOOD, there);
        }
        var loss = dearest(now, next);
        return Reason.of(loss.kind, there, loss.number);
    }

    /** Somebody else for the same visit; empty where nobody has to stand in. */
    Optional<Reason> standIn(int wish) {
        var now = now(wish);
        if (now.cover == NONE) {
            return Optional.empty();
        }
        var next = best(wish, o -> o == now.option, c -> c != now.cover);
        if (next == null) {
            return Optional.of(Reason.of(Kind.STAND_IN_ONLY));
        }
        var who = catalogue.world.people.get(catalogue.standIn[next.cover]).id();
        if (next.value == now.value) {
            return Optional.of(Reason.of(Kind.STAND_IN_NEXT_AS_GOOD, who));
        }
        var loss = dearest(now, next);
        return Optional.of(Reason.of(
                switch (loss.kind) {
                    case NEXT_NO_TALK -> Kind.STAND_IN_NEXT_NO_TALK;
                    case NEXT_LOAD -> Kind.STAND_IN_NEXT_LOAD;
                    default -> isKnown(now) && !isKnown(next) ? Kind.STAND_IN_NEXT_STRANGER : Kind.STAND_IN_NEXT_DEARER;
                },
                who));
    }

    /** Whether the plan would be better with another place for this wish: then it says nothing of what comes next. */
    boolean isBest(int wish) {
        var now = now(wish);
        var next = best(wish, o -> true, c -> true);
        return next == null || next.value <= now.value;
    }

    private Place now(int wish) {
        return new Place(state.option(wish), state.cover(wish), state.talk(wish), state.value());
    }

    private @Nullable Place best(int wish, IntPredicate options, IntPredicate covers) {
        var now = now(wish);
        state.lift(wish);
        Place best = null;
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            if (!options.test(o) || !state.optionFits(o)) {
                continue;
            }
            int count = model.coverCount(o);
            for (int i = 0; i < Math.max(1, count); i++) {
                int c = count == 0 ? NONE : model.coverStart[model.block[o]] + i;
                if (c == NONE ? model.block[o] == NONE : covers.test(c) && state.coverFits(c)) {
                    var place = tried(wish, o, c);
                    best = best == null || place.value > best.value ? place : best;
                }
            }
        }
        state.place(wish, now.option, now.cover, now.talk);
        return best;
    }

    private Place tried(int wish, int o, int c) {
        state.place(wish, o, c, NONE);
        var best = new Place(o, c, NONE, state.value());
        for (int t = model.talkLow[o]; t < model.talkHigh[o]; t++) {
            if (state.talkFits(t)) {
                state.addTalk(wish, t);
                best = state.value() > best.value ? new Place(o, c, t, state.value()) : best;
                state.dropTalk(wish);
            }
        }
        state.lift(wish);
        return best;
    }

    /** What counts most of all that is worse there. */
    private Loss dearest(Place now, Place next) {
        var here = catalogue.options.get(now.option);
        var there = catalogue.options.get(next.option);
        int later = there.day() - here.day();
        int more = halves(next) - halves(now);
        long talks = talkPoints(now) - talkPoints(next);
        long covers = coverPoints(now) - coverPoints(next);
        long own = ownFree(there) - ownFree(here);
        long parts = part(there) - part(here);
        long days = (long) later * catalogue.world.limit(Limit.COST_DAY_LATER);
        long load = now.value - next.value - talks - covers - own - parts - days;
        var cover = now.cover == NONE ? Kind.NEXT_NEEDS_COVER : more > 0 ? Kind.NEXT_MORE_COVER : Kind.NEXT_DEARER;
        return Stream.of(
                        new Loss(Kind.NEXT_LOAD, 0, load),
                        new Loss(cover, 0, covers),
                        new Loss(Kind.NEXT_NO_TALK, 0, talks),
                        new Loss(Kind.NEXT_LATER, later, days),
                        new Loss(Kind.NEXT_OWN_FREE, 0, own),
                        new Loss(Kind.NEXT_HALF, 0, parts))
                .max(Comparator.comparingLong(Loss::points))
                .orElseThrow();
    }

    private int halves(Place place) {
        return place.cover == NONE ? 0 : model.coverHalves[place.cover];
    }

    private long coverPoints(Place place) {
        return place.cover == NONE ? 0 : model.coverValue[place.cover];
    }

    private long talkPoints(Place place) {
        return place.talk == NONE ? 0 : model.talkValue[place.talk];
    }

    private long ownFree(Visit visit) {
        return visit.ownFree() ? catalogue.world.limit(Limit.COST_OWN_FREE) : 0;
    }

    private long part(Visit visit) {
        boolean halved = visit.part() != Part.WHOLE
                && catalogue.world.wishes.get(visit.wish()).length() == ajar.planner.Wish.Length.EITHER;
        return halved ? catalogue.world.limit(Limit.COST_PART) : 0;
    }

    private boolean isKnown(Place place) {
        var knows = catalogue.world.people.get(catalogue.standIn[place.cover]).knows();
        return catalogue.options.get(place.option).block().lessons().stream()
                .flatMap(lesson -> catalogue.world.lessons.get(lesson).groups().stream())
                .anyMatch(knows::contains);
    }
}

package ajar.planner.columns;

import ajar.planner.Part;
import ajar.planner.Reason;
import ajar.planner.rules.TheDoorFitsTheWish;
import ajar.planner.rules.TheVisitorCanLeave;
import ajar.planner.world.Halving;
import ajar.planner.world.Visit;
import ajar.planner.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every way to meet each wish, and counts why the others are none. */
final class OptionMaker {

    private static final List<Integer> NONE = List.of();
    private final Catalogue catalogue;
    private final World world;
    private final TheDoorFitsTheWish fits;
    private final TheVisitorCanLeave leaves;
    private final Map<String, List<Integer>> byHost = new HashMap<>();
    private final Map<String, List<Integer>> byPractice = new HashMap<>();

    private final int most;

    OptionMaker(Catalogue catalogue, int most) {
        this.catalogue = catalogue;
        this.most = most;
        world = catalogue.world;
        fits = new TheDoorFitsTheWish(world, catalogue.diary);
        leaves = new TheVisitorCanLeave(world, catalogue.diary);
        var inOrder = new ArrayList<Integer>();
        for (int d = 0; d < world.doors.size(); d++) {
            inOrder.add(d);
        }
        inOrder.sort(Comparator.comparing((Integer d) -> world.dayOfDoor(d))
                .thenComparing(d -> world.lessonBehind(d).start())
                .thenComparing(d -> d));
        for (int d : inOrder) {
            var door = world.doors.get(d);
            byHost.computeIfAbsent(door.host(), fresh -> new ArrayList<>()).add(d);
            var school = world.people.get(world.hostOf(d)).school();
            for (var practice : door.practices()) {
                byPractice
                        .computeIfAbsent(school + "\n" + practice, fresh -> new ArrayList<>())
                        .add(d);
            }
        }
    }

    /** All options of a wish by time; a pinned wish has only what the pin leaves open. */
    List<Visit> options(int wish) {
        var pin = catalogue.announced.pin(wish);
        var found = new ArrayList<Visit>();
        if (pin == null) {
            for (int door : doors(wish)) {
                if (found.size() < most || catalogue.announced.isTold(wish, door)) {
                    addAll(wish, door, found);
                }
            }
            return found;
        }
        int door = world.door(pin.door());
        var given = pin.part();
        for (var part : given == null ? Halving.parts(world, wish, door) : List.of(given)) {
            var tried = leaves.leaves(wish, door, part);
            found.add(tried.visit());
            if (tried.refusal() != null && !catalogue.announced.isFact(wish)) {
                catalogue.clashes.add(Reason.of(tried.refusal(), pin.wish()));
            }
        }
        return found;
    }

    private List<Integer> doors(int wish) {
        var wished = world.wishes.get(wish);
        var school = world.people.get(world.visitor(wish)).school();
        return wished.host() != null
                ? byHost.getOrDefault(wished.host(), NONE)
                : byPractice.getOrDefault(school + "\n" + wished.practice(), NONE);
    }

    private void addAll(int wish, int door, List<Visit> found) {
        var wished = world.wishes.get(wish);
        LocalDate date = world.lessonBehind(door).date();
        if (date.isBefore(wished.from()) || date.isAfter(wished.until())) {
            return;
        }
        var refusal = fits.against(wish, door);
        if (refusal == null && !catalogue.announced.isNoticed(wish, door)) {
            refusal = Reason.Kind.TOO_SHORT_NOTICE;
        }
        if (refusal != null) {
            catalogue.refuse(wish, refusal);
            return;
        }
        boolean wholeIsFree = false;
        for (var part : Halving.parts(world, wish, door)) {
            var tried = leaves.leaves(wish, door, part);
            if (tried.refusal() != null) {
                catalogue.refuse(wish, tried.refusal());
            } else if (part == Part.WHOLE
                    || !wholeIsFree
                    || !tried.visit().block().isEmpty()) {
                found.add(tried.visit());
                wholeIsFree |= part == Part.WHOLE && tried.visit().block().isEmpty();
            }
        }
    }
}

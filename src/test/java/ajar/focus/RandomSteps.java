package ajar.focus;

import static ajar.focus.FocusAnswer.CHANGED;
import static ajar.focus.FocusItem.State.ACTIVE;
import static ajar.focus.FocusItem.State.DONE;
import static ajar.focus.FocusItem.State.OFF;
import static ajar.focus.FocusItem.State.PARKED;
import static ajar.focus.FocusItem.State.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.focus.FocusItem.State;
import ajar.focus.FocusList.Entry;
import ajar.focus.FocusList.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** A list that somebody does whatever they like with, and beside it the same told in the simplest way: a pile for each state. */
final class RandomSteps {

    private final SplittableRandom random;
    private FocusList list = new FocusList(List.of());
    private FocusList before = list;
    private Map<State, List<FocusItemId>> piles = new EnumMap<>(State.class);
    private Map<State, List<FocusItemId>> pilesBefore = new EnumMap<>(State.class);

    RandomSteps(long seed) {
        this.random = new SplittableRandom(seed);
        for (var state : State.values()) {
            piles.put(state, new ArrayList<>());
        }
    }

    void take(int steps) {
        for (int n = 0; n < steps; n++) {
            step();
            check();
        }
    }

    private void step() {
        var item = any();
        var other = any();
        switch (random.nextInt(11)) {
            case 0, 1 -> put();
            case 2 ->
                expect(list.start(item), isIn(item, WAITING, PARKED) && count(ACTIVE) < 2, () -> move(item, ACTIVE));
            case 3 -> expect(list.finish(item), isIn(item, ACTIVE), () -> move(item, DONE));
            case 4 ->
                expect(
                        list.finishAndStart(item, other),
                        isIn(item, ACTIVE) && isIn(other, WAITING, PARKED),
                        () -> exchange(item, DONE, other));
            case 5 ->
                expect(
                        list.swap(item, "The group is new", other),
                        isIn(item, ACTIVE) && isIn(other, WAITING, PARKED),
                        () -> exchange(item, PARKED, other));
            case 6 -> expect(list.swap(item, " ", other), false, () -> {});
            case 7 -> expect(list.park(item, "Later"), isIn(item, ACTIVE, WAITING), () -> move(item, PARKED));
            case 8 -> expect(list.takeUpAgain(item), isIn(item, PARKED, DONE), () -> move(item, WAITING));
            case 9 -> {
                expect(list.takeOff(item), isIn(item, WAITING, PARKED, DONE), () -> move(item, OFF));
                if (random.nextInt(3) == 0 && !pilesBefore.isEmpty()) {
                    undo();
                }
            }
            default -> {
                int place = random.nextInt(-1, 9);
                expect(list.place(item, place), isIn(item, WAITING), () -> {
                    var waiting = pile(WAITING);
                    waiting.remove(item);
                    waiting.add(Math.max(0, Math.min(waiting.size(), place - 1)), item);
                });
            }
        }
    }

    /** What others' pages put on the list is no step of its owner's, so undoing leaves it there. */
    private void put() {
        var item = new FocusItemId(new UUID(random.nextLong(), random.nextLong()));
        var entries = new ArrayList<>(list.entries());
        entries.add(new Entry(item, WAITING));
        list = new FocusList(entries);
        pile(WAITING).add(item);
    }

    private void undo() {
        list = list.restored(before);
        var known = new HashSet<FocusItemId>();
        pilesBefore.values().forEach(known::addAll);
        var newer = pile(WAITING).stream().filter(item -> !known.contains(item)).toList();
        piles = copy(pilesBefore);
        pile(WAITING).addAll(newer);
    }

    private void expect(Step step, boolean allowed, Runnable done) {
        assertThat(step.answer() == CHANGED)
                .as("%s in %s", step.answer(), piles)
                .isEqualTo(allowed);
        if (allowed) {
            before = list;
            pilesBefore = copy(piles);
            done.run();
        }
        list = step.list();
    }

    private void check() {
        assertThat(list.in(ACTIVE).size()).as("in hand").isLessThanOrEqualTo(2);
        for (var state : State.values()) {
            assertThat(list.in(state)).as("%s", state).isEqualTo(pile(state));
        }
    }

    private void exchange(FocusItemId out, State where, FocusItemId in) {
        move(out, where);
        move(in, ACTIVE);
    }

    private void move(FocusItemId item, State state) {
        piles.values().forEach(pile -> pile.remove(item));
        pile(state).add(item);
    }

    private boolean isIn(FocusItemId item, State... states) {
        for (var state : states) {
            if (pile(state).contains(item)) {
                return true;
            }
        }
        return false;
    }

    private int count(State state) {
        return pile(state).size();
    }

    private List<FocusItemId> pile(State state) {
        return piles.getOrDefault(state, new ArrayList<>());
    }

    /** Mostly one that is there. */
    private FocusItemId any() {
        var all = list.entries();
        return all.isEmpty() || random.nextInt(20) == 0
                ? new FocusItemId(new UUID(0, random.nextInt(3)))
                : all.get(random.nextInt(all.size())).id();
    }

    private static Map<State, List<FocusItemId>> copy(Map<State, List<FocusItemId>> piles) {
        var copy = new EnumMap<State, List<FocusItemId>>(State.class);
        piles.forEach((state, pile) -> copy.put(state, new ArrayList<>(pile)));
        return copy;
    }
}

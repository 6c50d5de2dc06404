package ajar.focus;

import static ajar.focus.FocusAnswer.CHANGED;
import static ajar.focus.FocusAnswer.HOLDS_TWO;
import static ajar.focus.FocusAnswer.NOT_NOW;
import static ajar.focus.FocusAnswer.NO_REASON;
import static ajar.focus.FocusItem.State.ACTIVE;
import static ajar.focus.FocusItem.State.DONE;
import static ajar.focus.FocusItem.State.OFF;
import static ajar.focus.FocusItem.State.PARKED;
import static ajar.focus.FocusItem.State.WAITING;

import ajar.focus.FocusItem.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The order of somebody's list and where each thing stands, without its words. Decides what may follow from what. Pure.
 *
 * @param entries each once; those of the same state in their order
 */
record FocusList(List<Entry> entries) {

    /** Whoever works on three things works on none. The table repeats it. */
    static final int ACTIVE_MAX = 2;

    /** More than anybody takes up in a year; what others' pages put here is never turned away. */
    static final int WAITING_MAX = 60;

    FocusList {
        entries = List.copyOf(entries);
    }

    record Entry(FocusItemId id, State state) {}

    /** What was decided, and the list afterwards: as before where it was refused. */
    record Step(FocusAnswer answer, FocusList list) {

        /** Both or neither. */
        private Step then(Function<FocusList, Step> next, FocusList before) {
            if (answer != CHANGED) {
                return this;
            }
            var second = next.apply(list);
            return second.answer == CHANGED ? second : new Step(second.answer, before);
        }
    }

    List<FocusItemId> in(State state) {
        return entries.stream()
                .filter(entry -> entry.state() == state)
                .map(Entry::id)
                .toList();
    }

    boolean holds(FocusItemId item) {
        return entries.stream().anyMatch(entry -> entry.id().equals(item));
    }

    /** Takes something up; a third is refused, whatever it is. */
    Step start(FocusItemId item) {
        if (!isIn(item, Set.of(WAITING, PARKED))) {
            return refused(NOT_NOW);
        } else {
            return in(ACTIVE).size() < ACTIVE_MAX ? changed(moved(item, ACTIVE)) : refused(HOLDS_TWO);
        }
    }

    /** One is finished, and with that the next may start. */
    Step finish(FocusItemId item) {
        return isIn(item, Set.of(ACTIVE)) ? changed(moved(item, DONE)) : refused(NOT_NOW);
    }

    Step finishAndStart(FocusItemId finished, FocusItemId next) {
        return finish(finished).then(list -> list.start(next), this);
    }

    /** The honest swap: one is put aside, saying why, and the next starts. */
    Step swap(FocusItemId parked, String why, FocusItemId next) {
        return isIn(parked, Set.of(ACTIVE)) && !parked.equals(next)
                ? park(parked, why).then(list -> list.start(next), this)
                : refused(NOT_NOW);
    }

    Step park(FocusItemId item, String why) {
        if (!isIn(item, Set.of(ACTIVE, WAITING))) {
            return refused(NOT_NOW);
        } else {
            return why.isBlank() ? refused(NO_REASON) : changed(moved(item, PARKED));
        }
    }

    /** Back to the end of what comes later. */
    Step takeUpAgain(FocusItemId item) {
        return isIn(item, Set.of(PARKED, DONE)) ? changed(moved(item, WAITING)) : refused(NOT_NOW);
    }

    /** What had been taken off waits again. */
    FocusList putBack(FocusItemId item) {
        return isIn(item, Set.of(OFF)) ? moved(item, WAITING) : this;
    }

    /** What is in hand is finished or parked; it does not just disappear. */
    Step takeOff(FocusItemId item) {
        return isIn(item, Set.of(WAITING, PARKED, DONE)) ? changed(moved(item, OFF)) : refused(NOT_NOW);
    }

    /** @param place among those that wait, from 1; one too far is the nearest there is */
    Step place(FocusItemId item, int place) {
        if (!isIn(item, Set.of(WAITING))) {
            return refused(NOT_NOW);
        }
        var waiting = new ArrayList<>(in(WAITING));
        waiting.remove(item);
        waiting.add(Math.clamp(place - 1L, 0, waiting.size()), item);
        var others = entries.stream().filter(entry -> entry.state() != WAITING);
        return changed(new FocusList(Stream.concat(others, waiting.stream().map(id -> new Entry(id, WAITING)))
                .toList()));
    }

    /** As it was before; what others' pages have put here since waits at the end. */
    FocusList restored(FocusList before) {
        var restored = new ArrayList<>(
                before.entries.stream().filter(entry -> holds(entry.id())).toList());
        entries.stream().filter(entry -> !before.holds(entry.id())).forEach(restored::add);
        return new FocusList(restored);
    }

    private boolean isIn(FocusItemId item, Set<State> states) {
        return entries.stream().anyMatch(entry -> entry.id().equals(item) && states.contains(entry.state()));
    }

    /** To the end of its new state. */
    private FocusList moved(FocusItemId item, State state) {
        var others = entries.stream().filter(entry -> !entry.id().equals(item));
        return new FocusList(
                Stream.concat(others, Stream.of(new Entry(item, state))).toList());
    }

    private static Step changed(FocusList list) {
        return new Step(CHANGED, list);
    }

    private Step refused(FocusAnswer why) {
        return new Step(why, this);
    }
}

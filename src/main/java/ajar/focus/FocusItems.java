package ajar.focus;

import ajar.focus.FocusItem.State;
import ajar.focus.FocusList.Step;
import ajar.focus.FocusRows.Said;
import ajar.focus.goals.CommonGoalId;
import ajar.school.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody's list of what they work on [F1]. Every method is called in the name of the person whose list it is; in any other name there
 * is no such list.
 */
@Repository
public class FocusItems {

    private static final Runnable NOTHING_ELSE = () -> {};

    private final FocusRows rows;
    private final StepsBack steps;

    FocusItems(FocusRows rows, StepsBack steps) {
        this.rows = rows;
        this.steps = steps;
    }

    /**
     * Puts something at the end of what waits on a person's list. Harmless when repeated: what came from the same conversation, visit,
     * post or chapter stays where it is, and waits again only if it had been taken off.
     *
     * @param title cut where it is longer than {@value FocusItem#TITLE_LENGTH_MAX}
     */
    @Transactional
    public FocusItemId put(PersonId person, String title, Origin origin) {
        return put(person, title, "", origin);
    }

    /** As {@link #put(PersonId, String, Origin)}, with what its owner said in their own words. */
    @Transactional
    public FocusItemId put(PersonId person, String title, String words, Origin origin) {
        rows.lock(person);
        var before = rows.from(person, origin);
        if (before.isPresent()) {
            var list = rows.list(person);
            if (list.in(State.OFF).contains(before.get())) {
                rows.write(person, list.putBack(before.get()));
            }
            return before.get();
        }
        return insert(
                person,
                new Said(cut(title, FocusItem.TITLE_LENGTH_MAX), cut(words, FocusItem.WORDS_LENGTH_MAX), null),
                origin);
    }

    /** Takes off again what came from there and still waits; what was begun since is its owner's. */
    @Transactional
    void leave(PersonId person, Origin origin) {
        rows.lock(person);
        var list = rows.list(person);
        rows.from(person, origin)
                .filter(item -> list.in(State.WAITING).contains(item))
                .ifPresent(item -> rows.write(person, list.takeOff(item).list()));
    }

    /** The one or two things in hand. */
    @Transactional(readOnly = true)
    public List<FocusItem> active(PersonId person) {
        return of(person).stream().filter(item -> item.state() == State.ACTIVE).toList();
    }

    /** The whole list, those of each state in their order. */
    @Transactional(readOnly = true)
    public List<FocusItem> of(PersonId person) {
        return rows.items(person);
    }

    /** Something of one's own idea, to the end of what waits. */
    @Transactional
    public FocusAnswer add(PersonId person, String title, String words, @Nullable CommonGoalId goal) {
        var said = new Said(title.strip(), words.strip(), goal);
        var flaw = flaw(said);
        if (flaw.isPresent()) {
            return flaw.get();
        }
        rows.lock(person);
        if (rows.list(person).in(State.WAITING).size() >= FocusList.WAITING_MAX) {
            return FocusAnswer.TOO_MANY;
        }
        insert(person, said, Origin.self());
        return FocusAnswer.CHANGED;
    }

    @Transactional
    public FocusAnswer rewrite(
            PersonId person, FocusItemId item, String title, String words, @Nullable CommonGoalId goal) {
        var said = new Said(title.strip(), words.strip(), goal);
        return flaw(said)
                .orElseGet(() -> rows.rewrite(person, item, said) == 1 ? FocusAnswer.CHANGED : FocusAnswer.NOT_YOURS);
    }

    @Transactional
    public FocusAnswer start(PersonId person, FocusItemId item) {
        return change(person, item, "started", list -> list.start(item), NOTHING_ELSE);
    }

    @Transactional
    public FocusAnswer finish(PersonId person, FocusItemId item) {
        return change(person, item, "finished", list -> list.finish(item), NOTHING_ELSE);
    }

    /** Where two are in hand: finishes one of them, and the other thing starts [F2]. */
    @Transactional
    public FocusAnswer finishAndStart(PersonId person, FocusItemId finished, FocusItemId next) {
        return change(person, next, "finished-started", list -> list.finishAndStart(finished, next), NOTHING_ELSE);
    }

    /** The honest swap [F2]: puts one aside, saying why, and the other starts. */
    @Transactional
    public FocusAnswer swap(PersonId person, FocusItemId parked, String why, FocusItemId next) {
        return isTooLong(why)
                ? FocusAnswer.TOO_LONG
                : change(
                        person,
                        next,
                        "swapped",
                        list -> list.swap(parked, why, next),
                        () -> rows.giveReason(person, parked, why.strip()));
    }

    @Transactional
    public FocusAnswer park(PersonId person, FocusItemId item, String why) {
        return isTooLong(why)
                ? FocusAnswer.TOO_LONG
                : change(
                        person,
                        item,
                        "parked",
                        list -> list.park(item, why),
                        () -> rows.giveReason(person, item, why.strip()));
    }

    /** What was parked or done waits again, at the end. */
    @Transactional
    public FocusAnswer takeUpAgain(PersonId person, FocusItemId item) {
        return change(person, item, "again", list -> list.takeUpAgain(item), NOTHING_ELSE);
    }

    @Transactional
    public FocusAnswer takeOff(PersonId person, FocusItemId item) {
        return change(person, item, "off", list -> list.takeOff(item), NOTHING_ELSE);
    }

    /** @param place among those that wait, from 1 */
    @Transactional
    public FocusAnswer place(PersonId person, FocusItemId item, int place) {
        return change(person, item, "placed", list -> list.place(item, place), NOTHING_ELSE);
    }

    /** What the last change was, as long as it can be undone. */
    @Transactional(readOnly = true)
    public Optional<String> lastChange(PersonId person) {
        return steps.what(person);
    }

    /** The list is as it was before its owner changed it last; what has come to it since stays. */
    @Transactional
    public FocusAnswer undo(PersonId person) {
        rows.lock(person);
        if (steps.what(person).isEmpty()) {
            return FocusAnswer.NOTHING_TO_UNDO;
        }
        rows.write(person, rows.list(person).restored(steps.before(person)));
        steps.goBack(person);
        return FocusAnswer.CHANGED;
    }

    /** @param alongside written before the new order is, in the same transaction */
    private FocusAnswer change(
            PersonId person, FocusItemId item, String what, Function<FocusList, Step> decide, Runnable alongside) {
        rows.lock(person);
        var list = rows.list(person);
        if (!list.holds(item) || list.in(State.OFF).contains(item)) {
            return FocusAnswer.NOT_YOURS;
        }
        var step = decide.apply(list);
        if (step.answer() == FocusAnswer.CHANGED) {
            steps.keep(person, what);
            alongside.run();
            rows.write(person, step.list());
            rows.deleteOff(person, steps.stillUndone());
        }
        return step.answer();
    }

    private FocusItemId insert(PersonId person, Said said, Origin origin) {
        var item = new FocusItemId(UUID.randomUUID());
        rows.insert(person, item, said, origin);
        return item;
    }

    private static Optional<FocusAnswer> flaw(Said said) {
        if (said.title().isEmpty()) {
            return Optional.of(FocusAnswer.NO_TITLE);
        }
        return said.title().length() > FocusItem.TITLE_LENGTH_MAX
                        || said.words().length() > FocusItem.WORDS_LENGTH_MAX
                ? Optional.of(FocusAnswer.TOO_LONG)
                : Optional.empty();
    }

    private static boolean isTooLong(String why) {
        return why.strip().length() > FocusItem.REASON_LENGTH_MAX;
    }

    private static String cut(String text, int lengthMax) {
        var all = text.strip();
        return all.length() <= lengthMax ? all : all.substring(0, lengthMax - 1).strip() + "…";
    }
}

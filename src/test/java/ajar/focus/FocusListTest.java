package ajar.focus;

import static ajar.focus.FocusItem.State.ACTIVE;
import static ajar.focus.FocusItem.State.PARKED;
import static ajar.focus.FocusItem.State.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.focus.FocusItem.State;
import ajar.focus.FocusList.Entry;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code -Dajar.lists=100000} makes it a hundred thousand random lists. */
class FocusListTest {

    private static final int LISTS = Integer.getInteger("ajar.lists", 5_000);
    private static final int STEPS_MAX = 60;

    private static final FocusItemId WAITING_TIME = item(1);
    private static final FocusItemId EXIT_LINE = item(2);
    private static final FocusItemId FEWER_WORDS = item(3);

    @Test
    void holdsTwoWhateverIsDone() {
        for (int seed = 0; seed < LISTS; seed++) {
            new RandomSteps(seed).take(1 + seed % STEPS_MAX);
        }
    }

    @Test
    void refusesAThird() {
        var step = two().start(FEWER_WORDS);
        assertThat(step.answer()).isEqualTo(FocusAnswer.HOLDS_TWO);
        assertThat(step.list()).isEqualTo(two());
    }

    @Test
    void startsTheNextWhenOneIsFinished() {
        var step = two().finishAndStart(WAITING_TIME, FEWER_WORDS);
        assertThat(step.answer()).isEqualTo(FocusAnswer.CHANGED);
        assertThat(step.list().in(ACTIVE)).containsExactly(EXIT_LINE, FEWER_WORDS);
    }

    @Test
    void swapsWithAReasonOnly() {
        assertThat(two().swap(EXIT_LINE, " ", FEWER_WORDS).answer()).isEqualTo(FocusAnswer.NO_REASON);
        var swapped = two().swap(EXIT_LINE, "Not with this group", FEWER_WORDS).list();
        assertThat(swapped.in(ACTIVE)).containsExactly(WAITING_TIME, FEWER_WORDS);
        assertThat(swapped.in(PARKED)).containsExactly(EXIT_LINE);
    }

    @Test
    void staysAsItWasWhereHalfASwapFails() {
        assertThat(two().swap(EXIT_LINE, "Not now", WAITING_TIME).list()).isEqualTo(two());
        assertThat(two().finishAndStart(EXIT_LINE, EXIT_LINE).list()).isEqualTo(two());
    }

    @Test
    void keepsWhatCameBetweenWhenUndone() {
        var before = two();
        var after = before.finishAndStart(WAITING_TIME, FEWER_WORDS).list();
        var entries = new java.util.ArrayList<>(after.entries());
        entries.add(new Entry(item(4), WAITING));
        var restored = new FocusList(entries).restored(before);
        assertThat(restored.in(ACTIVE)).containsExactly(WAITING_TIME, EXIT_LINE);
        assertThat(restored.in(WAITING)).containsExactly(FEWER_WORDS, item(4));
    }

    private static FocusList two() {
        return new FocusList(List.of(
                new Entry(WAITING_TIME, ACTIVE), new Entry(EXIT_LINE, ACTIVE), new Entry(FEWER_WORDS, State.WAITING)));
    }

    private static FocusItemId item(int n) {
        return new FocusItemId(new UUID(0, n));
    }
}

package ajar.school;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.Slot.Kind;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Two things clash by the clock, never by the number of their slots [T3]. */
class SlotTest {

    private static final Slot THIRD = slot(3, "10:00", "10:45");

    @Test
    void overlapsWhatBeginsBeforeItEnds() {
        var juniors = slot(7, "10:30", "11:15");
        assertThat(THIRD.overlaps(juniors)).isTrue();
        assertThat(juniors.overlaps(THIRD)).isTrue();
    }

    @Test
    void overlapsWhatLiesWithinIt() {
        var quarter = slot(20, "10:15", "10:30");
        assertThat(THIRD.overlaps(quarter)).isTrue();
        assertThat(quarter.overlaps(THIRD)).isTrue();
    }

    @Test
    void leavesTheNextSlotAlone() {
        var fourth = slot(4, "10:45", "11:30");
        assertThat(THIRD.overlaps(fourth)).isFalse();
        assertThat(fourth.overlaps(THIRD)).isFalse();
    }

    @Test
    void doesNotClashByItsNumber() {
        assertThat(THIRD.overlaps(slot(3, "12:00", "12:30"))).isFalse();
    }

    private static Slot slot(int period, String starts, String ends) {
        return new Slot(period, String.valueOf(period), LocalTime.parse(starts), LocalTime.parse(ends), Kind.LESSON);
    }
}

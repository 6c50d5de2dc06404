package ajar.dots.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.dots.ranking.Spread.Asked;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final OptionalInt NO_OFFER = OptionalInt.empty();

    private final Spread spread = Spread.DEFAULT;

    @Test
    void suggestsNobodyBeyondWhatTheyOffered() {
        assertThat(after(OptionalInt.of(3), 2).suggested()).isTrue();
        assertThat(after(OptionalInt.of(3), 3).suggested()).isFalse();
        assertThat(after(OptionalInt.of(3), 4).load()).isEqualTo(1);
        assertThat(after(OptionalInt.of(0), 0).suggested()).isFalse();
    }

    @Test
    void asksTwiceOfWhoOfferedNothing() {
        assertThat(after(NO_OFFER, 0).load()).isZero();
        assertThat(after(NO_OFFER, 1).load()).isEqualTo(0.5);
        assertThat(after(NO_OFFER, 2).suggested()).isFalse();
    }

    @Test
    void letsThemRestAfterAYes() {
        assertThat(lastYes(TODAY).suggested()).isFalse();
        assertThat(lastYes(TODAY.minusDays(13)).restsUntil()).contains(TODAY.plusDays(1));
        assertThat(lastYes(TODAY.minusDays(14)).suggested()).isTrue();
        assertThat(lastYes(TODAY.minusDays(14)).restsUntil()).isEmpty();
        assertThat(spread.of(NO_OFFER, Asked.NOBODY, TODAY).suggested()).isTrue();
    }

    private Spread.Standing after(OptionalInt offered, int people) {
        return spread.of(offered, new Asked(people, Optional.empty()), TODAY);
    }

    private Spread.Standing lastYes(LocalDate day) {
        return spread.of(OptionalInt.of(9), new Asked(1, Optional.of(day)), TODAY);
    }
}

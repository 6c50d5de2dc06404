package ajar.visits.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whatever the best plans are, between what was found and what was proven, their difference lies within what is said. */
class HourPriceTest {

    @Test
    void holdsForAllPlansBetweenFoundAndProven() {
        for (int served = 0; served < 5; served++) {
            for (int bound = served; bound < 6; bound++) {
                for (int freed = served; freed < 7; freed++) {
                    for (int freedBound = Math.max(freed, bound); freedBound < 8; freedBound++) {
                        holds(price(served, bound, freed, freedBound));
                    }
                }
            }
        }
    }

    private static void holds(HourPrice price) {
        assertThat(price.about()).isBetween(price.atLeast(), price.atMost());
        for (int without = price.served(); without <= price.bound(); without++) {
            // More freedom never makes the best plan worse.
            for (int with = Math.max(without, price.freedServed()); with <= price.freedBound(); with++) {
                assertThat(with - without).isBetween(price.atLeast(), price.atMost());
            }
        }
    }

    @Test
    void isProvenWhereBothEndsAgree() {
        assertThat(price(41, 41, 43, 43).isProven()).isTrue();
        assertThat(price(41, 41, 43, 43).about()).isEqualTo(2);
        assertThat(price(41, 42, 43, 44).isProven()).isFalse();
        assertThat(price(41, 42, 43, 44).atLeast()).isEqualTo(1);
        assertThat(price(41, 42, 43, 44).atMost()).isEqualTo(3);
    }

    private static HourPrice price(int served, int bound, int freed, int freedBound) {
        var day = LocalDate.of(2026, 9, 14);
        return new HourPrice(day, day.plusDays(11), Instant.EPOCH, 50, served, bound, freed, freedBound);
    }
}

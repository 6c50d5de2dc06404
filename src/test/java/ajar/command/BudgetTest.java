package ajar.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void keepsMoreBackWhereMoreHasToBeExplained() {
        var budget = new Budget(Budget.Kind.CPU_SECONDS, 5);
        assertThat(budget.kept(50)).isBetween(0.2, 0.3);
        assertThat(budget.kept(1000) - budget.kept(50)).isBetween(0.15, 0.25);
    }

    @Test
    void isSpentWhenNothingIsLeft() {
        var tiny = new Budget(Budget.Kind.SECONDS, 1e-6).effort(3);
        assertThat(tiny.spent(0)).isBetween(0.0, 1.0);
        long until = System.nanoTime() + 5_000_000;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(tiny.spent(0)).isEqualTo(1);
    }
}

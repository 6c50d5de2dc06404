package ajar.coaching.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class QuestionBankTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final QuestionBank bank = new QuestionBank(beans.getBeanProvider(Nearest.class));

    @Test
    void hasQuestionsForEachPhase() {
        assertThat(Arrays.stream(Phase.values()))
                .allMatch(phase -> bank.of(phase).size() > 5);
        assertThat(bank.find("matters-most")).get().matches(question -> question.phase() == Phase.GOAL);
        assertThat(bank.find("nothing")).isEmpty();
    }

    /** Where nobody can tell what fits, those come that fit everything; else whatever is nearest. */
    @Test
    void offersWhatFits() {
        assertThat(bank.fitting("Bags and chairs", 3)).hasSize(3).allMatch(question -> question.topics()
                .contains("any"));
        beans.addBean("nearest", (Nearest) (said, questions) -> questions.stream()
                .filter(question -> question.topics().contains("starting") && said.contains("chairs"))
                .toList());
        assertThat(bank.fitting("Bags and chairs", 3)).hasSize(3).allMatch(question -> question.topics()
                .contains("starting"));
    }

    @Test
    void refusesWhatIsNoQuestion() {
        assertThat(QuestionBank.read(List.of("# a | b | c", "[topics]", "any: all", "[goal]", "", "a | b, c | Why?")))
                .containsExactly(new Question("a", Phase.GOAL, java.util.Set.of("b", "c"), "Why?"));
        assertThatThrownBy(() -> QuestionBank.read(List.of("[goal]", "a | Why?")))
                .isInstanceOf(IllegalStateException.class);
    }
}

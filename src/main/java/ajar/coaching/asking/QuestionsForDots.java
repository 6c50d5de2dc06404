package ajar.coaching.asking;

import ajar.dots.OpenQuestions;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bank is no secret and nobody's: whoever looks for what may help may find a question that they ask themselves. */
@Component
class QuestionsForDots implements OpenQuestions {

    private final QuestionBank bank;

    QuestionsForDots(QuestionBank bank) {
        this.bank = bank;
    }

    @Override
    public List<String> texts() {
        return bank.all().stream().map(Question::text).toList();
    }
}

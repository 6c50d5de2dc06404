package ajar.coaching.asking;

import ajar.meaning.Meanings;
import java.util.List;
import org.springframework.stereotype.Component;

/** By meaning, inside the installation: the bank's is remembered, that of what was said is not. */
@Component
class NearestInMeaning implements Nearest {

    private final Meanings meanings;

    NearestInMeaning(Meanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public List<Question> to(String said, List<Question> questions) {
        return meanings.rankedPublished(said, questions, Question::text);
    }
}

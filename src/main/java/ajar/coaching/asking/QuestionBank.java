package ajar.coaching.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The questions of {@code coaching/questions.txt}, which says how it is written. They lie inside the installation, and what they are
 * chosen by leaves it as little.
 */
@Component
public class QuestionBank {

    private static final String FILE = "coaching/questions.txt";
    private static final int PARTS = 3;

    private final List<Question> questions;
    private final ObjectProvider<Nearest> nearest;

    QuestionBank(ObjectProvider<Nearest> nearest) {
        this.nearest = nearest;
        try {
            this.questions = read(new ClassPathResource(FILE)
                    .getContentAsString(UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Question> all() {
        return questions;
    }

    /** All of a phase, those for everything first. */
    public List<Question> of(Phase phase) {
        return questions.stream().filter(question -> question.phase() == phase).toList();
    }

    /** Those that fit what was said, the nearest first. In the order of the file, those for everything alone, where nobody can tell. */
    public List<Question> fitting(String said, int count) {
        var some = nearest.getIfAvailable();
        var ordered = some == null
                ? questions.stream()
                        .filter(question -> question.topics().contains("any"))
                        .toList()
                : some.to(said, questions);
        return ordered.stream().limit(count).toList();
    }

    public Optional<Question> find(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    static List<Question> read(List<String> lines) {
        var found = new ArrayList<Question>();
        Optional<Phase> phase = Optional.empty();
        for (var line : lines) {
            if (line.startsWith("[")) {
                phase = Phase.of(line.substring(1, line.indexOf(']')));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                phase.ifPresent(in -> found.add(question(in, line)));
            }
        }
        return List.copyOf(found);
    }

    private static Question question(Phase phase, String line) {
        var parts = line.split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalStateException("No question is written as %s.".formatted(line));
        }
        var topics = Stream.of(parts[1].split(",", -1)).map(String::strip).toList();
        return new Question(parts[0].strip(), phase, Set.copyOf(topics), parts[2].strip());
    }
}

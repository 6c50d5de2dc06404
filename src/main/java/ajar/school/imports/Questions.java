package ajar.school.imports;

import ajar.school.imports.Preview.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who is this really? Asked of each code that looks like a placeholder or like a second code of somebody. */
record Questions(List<Question> all) {

    static Questions of(Incoming incoming, Identities identities, Choices choices) {
        var questions = new ArrayList<Question>();
        for (var suspicion : incoming.suspicions()) {
            switch (suspicion.kind()) {
                case PLACEHOLDER ->
                    suspicion
                            .codes()
                            .forEach(code -> questions.add(new Question(
                                    code,
                                    List.of(),
                                    suspicion.lessons(),
                                    choices.people().getOrDefault(code, Choices.NOBODY),
                                    !identities.asks(code))));
                case SAME_PERSON ->
                    suspicion
                            .codes()
                            .forEach(code -> questions.add(new Question(
                                    code,
                                    suspicion.codes().stream()
                                            .filter(other -> !other.equals(code))
                                            .toList(),
                                    suspicion.lessons(),
                                    choices.people().getOrDefault(code, guess(identities.known(code))),
                                    !identities.asks(code))));
            }
        }
        return new Questions(List.copyOf(questions));
    }

    private static String guess(@org.jspecify.annotations.Nullable UUID known) {
        return known == null ? Choices.NEW : known.toString();
    }

    List<Question> open() {
        return all.stream().filter(question -> !question.answered()).toList();
    }
}

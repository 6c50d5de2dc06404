package ajar.coaching.advice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a sentence is advice. Where several reasons hold, the first one here is told. */
public enum AdviceKind {
    /** "In your place I'd ring the mother." */
    IN_YOUR_PLACE(new InYourPlace()),
    /** "I would suggest that", "my advice is", "I wonder whether a timer would help". */
    RECOMMENDATION(new Recommendation()),
    /** "I always", "what works for me", "when I had Year 9". */
    OWN_EXAMPLE(new OwnExample()),
    /** "Have you tried", "why don't you", "what about a timer?" */
    DISGUISED_QUESTION(new DisguisedQuestion()),
    /** "The best thing is", "it is worth", "a seating plan would help". */
    BEST_WAY(new BestWay()),
    /** "You should", "they need", "you have got to". */
    OBLIGATION(new Obligation()),
    /** "You could", "you might want to". */
    POSSIBILITY(new Possibility()),
    /** "Try a timer", "never argue", "let's". */
    IMPERATIVE(new Imperative()),
    /** "Perhaps shorter instructions?", "Mini whiteboards!" */
    BARE_IDEA(new BareIdea());

    /** How one kind is told; sees one sentence and keeps nothing. */
    interface Rule {
        boolean isIn(Sentence sentence);
    }

    private final Rule rule;

    AdviceKind(Rule rule) {
        this.rule = rule;
    }

    /** Its word in the names of messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AdviceKind> of(Sentence sentence) {
        return Stream.of(values()).filter(kind -> kind.rule.isIn(sentence)).findFirst();
    }
}

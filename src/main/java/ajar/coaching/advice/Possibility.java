package ajar.coaching.advice;

import java.util.List;

/** An action put into the teacher's hands, however softly: "you could", "you might want to". */
final class Possibility implements AdviceKind.Rule {

    private static final String OF_SENSES =
            "!hear|see|feel|tell|sense|imagine|hardly|barely|scarcely|not|only|no|never|say|count|be|do";

    private static final List<Phrase> PHRASES = Phrase.all(
            "you can always|also|just|perhaps|maybe|possibly|then|even|easily|simply? " + OF_SENSES,
            "you|we|they could|might|may always|also|just|perhaps|maybe|possibly|then|even|easily|simply? " + OF_SENSES,
            "you would probably|certainly|soon|also? get|find|have|save|gain|see|be more|less|that|it|better|them|easier|yourself");

    private static final List<Phrase> SUPPOSED = Phrase.all(
            "if|whether|when|that|because|why|where|how|what|than|until|before|as|wish|hope|believe|feel|think|thought you|they|we"
                    + " could|can|might|may");

    private static final List<Phrase> THOUGHT_BY_THE_COACH = Phrase.all("i think you|they|we could|can|might|may");

    @Override
    public boolean isIn(Sentence sentence) {
        return sentence.own().stream()
                .anyMatch(clause -> Phrase.anyIn(clause, PHRASES)
                        && (!Phrase.anyIn(clause, SUPPOSED) || Phrase.anyIn(clause, THOUGHT_BY_THE_COACH)));
    }
}

package ajar.coaching.advice;

import java.util.List;

/** The coach says that it is advice, or wonders aloud in one direction. */
final class Recommendation implements AdviceKind.Rule {

    private static final String CHANGES = " help|could|might|may|would|better|easier|worth|should|need|start|use|try";

    private static final List<Phrase> PHRASES = Phrase.all(
            "i would? only? strongly? always? suggest|recommend|advise|propose|encourage|urge",
            "i can|could only? suggest|recommend|advise|say",
            "^let me give you|suggest|recommend a?",
            "^can|may|could i suggest|recommend|give|make",
            "^i want|expect|need you|them|they to|would",
            "^just a thought|idea|suggestion",
            "^idea|tip|thought|suggestion|proposal $",
            "^my|one|a little? advice|suggestion|recommendation|tip|proposal",
            "^i am? wonder|wondering|wondered if|whether * * *" + CHANGES);

    @Override
    public boolean isIn(Sentence sentence) {
        return sentence.says(PHRASES);
    }
}

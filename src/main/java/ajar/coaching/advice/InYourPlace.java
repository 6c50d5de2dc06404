package ajar.coaching.advice;

import java.util.List;

/** The coach stands where the teacher stands: "if I were you", "I'd cut the starter". */
final class InYourPlace implements AdviceKind.Rule {

    private static final List<Phrase> PHRASES = Phrase.all(
            "^if i were|was you",
            "^i would not? have !liked|loved|thought|expected|time|to|a|been",
            "^i would be tempted|minded",
            "^if|were i were|was|in you|your",
            "^were i|it you|me|in",
            "^if it|this|they were|was me|mine|my",
            "^in your place|shoes|position|situation|case",
            "what i would do|try|start|suggest",
            // What a coach would like to hear is no advice; what a coach would like to see is.
            "^i would not? never|probably|definitely|certainly|always|also|simply|start|first? never? !like|love|be|have|want|expect|say|hope|rather|appreciate|imagine|guess|wonder|need|welcome|not|never|suggest"
                    + "|recommend|advise|encourage|propose|urge|value|prefer|ask|understand|feel|just|only|really",
            "^i would really? like|love to? see|you|them you|them|to",
            "i would be inclined|happy|glad to !hear|know|come|listen|talk|read|meet|learn",
            "i would rather|prefer have|see|you|they|them",
            "if i taught|had them|your|this|that");

    @Override
    public boolean isIn(Sentence sentence) {
        return sentence.says(PHRASES);
    }
}

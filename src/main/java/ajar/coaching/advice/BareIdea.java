package ajar.coaching.advice;

import java.util.List;

/** No verb at all, only the idea: "perhaps shorter instructions?", "mini whiteboards". */
final class BareIdea implements AdviceKind.Rule {

    private static final List<Phrase> PHRASES = Phrase.all(
            "^maybe|perhaps|possibly !you|it|its|they|that|he|she|there|this|the|because|both|not|so|i|we|some|all|your|then|later|next|one"
                    + "|nobody|none|everybody|even|today|tomorrow|thursday|monday|tuesday|wednesday|friday",
            "^maybe|perhaps give|try|use|let|start|begin|ask|make|set|put|move|change|have",
            "^maybe|perhaps you|they|we should|need|try|just");

    private static final List<Phrase> MORE_OR_LESS = Phrase.all(
            "^shorter|fewer|more|less|smaller|clearer|longer|simpler|stricter|better !than|and|of|or|like|often",
            "^no more|fewer ~ing",
            "^too many|much|few");

    private static final List<Phrase> A_THING = Phrase.all("^a|an|some|more|fewer|less");

    private static final List<Phrase> AFTERTHOUGHT = Phrase.all("^maybe|perhaps|possibly $", "^for instance|example $");

    /** What everybody in a staffroom knows by name. */
    private static final List<Phrase> PRACTICES = Phrase.all(
            "^a|an|some|more|clear|proper? mini? whiteboards|whiteboard",
            "^an? exit tickets|ticket|cards",
            "^a? new? seating plan|plans",
            "^a? success criteria",
            "^a? word bank|banks|mat|wall",
            "^a? sentence starters|starter|frames",
            "^a|more? wait|thinking time",
            "^a? cold calling|call",
            "^think pair share",
            "^a? visualiser|timer|countdown|starter",
            "^a? talk|discussion partners|partner|tokens",
            "^a? traffic light|lights",
            "^a|more? retrieval practice|quiz|quizzes",
            "^a|clear? success|reward|rewards|sanctions|consequences chart|system",
            "^a|clear? routine|routines");

    private static final List<Phrase> HERS = Phrase.all("you|your|they|he|she|i|we|said|were|was");

    @Override
    public boolean isIn(Sentence sentence) {
        return sentence.says(PHRASES)
                || (sentence.says(A_THING) && sentence.says(AFTERTHOUGHT))
                || ((sentence.says(PRACTICES) || sentence.says(MORE_OR_LESS)) && !sentence.holds(HERS));
    }
}

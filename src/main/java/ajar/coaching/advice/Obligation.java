package ajar.coaching.advice;

import java.util.List;

/** What must be, or should: "you need to", "your instructions should be". */
final class Obligation implements AdviceKind.Rule {

    private static final String WHO = "you|they|he|she|it|everyone|everybody|class|pupils|children|kids|students";

    private static final List<Phrase> PHRASES = Phrase.all(
            "should !have|see|hear|be",
            "should be !a|good|easy|fun|over|better|fine",
            "you|we should have|be",
            // "That must have been hard" and "you must be tired" listen.
            "must !have|be|feel|seem|look",
            "must be !so|quite|such|very|really|hard|tired|exhausted|exhausting|difficult|tough|frustrating|frustrated|proud|relieved|worried|sad|lonely"
                    + "|painful|upsetting|a|awful|horrible|strange|lovely|nice|annoying|disheartening",
            WHO + " really|just|only|do|also? ought|need|needs !not",
            "you do not? really|just|also? have to|got",
            "you|they do not need to",
            "i|we think we have|need to",
            "you|we will really? need|want|have to",
            "you had|would better");

    /** "If you need to" sets out from the teacher's need. */
    private static final List<Phrase> SUPPOSED = Phrase.all(
            "if|whether|when|that|because|why|where|how|what you|they|we should|must|need|have|ought",
            "if they|he|she needs");

    /** What goes on all the time is how it is, and not how it should be. */
    private static final List<Phrase> EVERY_TIME = Phrase.all(
            "at once",
            "every|each time|lesson|day|morning|week",
            "all the time",
            "over and over|again",
            "again and again",
            "on your own",
            "alone|everywhere|somehow|still");

    private static final List<Phrase> HAVE_TO = Phrase.all("you have to|got", "you need a|to");

    @Override
    public boolean isIn(Sentence sentence) {
        return sentence.own().stream()
                .anyMatch(clause -> Phrase.anyIn(clause, PHRASES)
                        && !Phrase.anyIn(clause, SUPPOSED)
                        && !(Phrase.anyIn(clause, HAVE_TO) && Phrase.anyIn(clause, EVERY_TIME)));
    }
}

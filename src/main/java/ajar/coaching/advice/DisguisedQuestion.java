package ajar.coaching.advice;

import java.util.List;

/** A question whose answer the coach already has: "have you tried", "why don't you", "wouldn't it be easier". */
final class DisguisedQuestion implements AdviceKind.Rule {

    private static final String NOT_NAMED =
            "!anything|something|anyone|anybody|someone|nothing|any|it|this|that|since|other|more";

    /** Verbs by which a coach asks to be told. */
    private static final String TO_TELL =
            "!tell|say|describe|explain|share|help|walk|take|give|show|imagine|think|name|remember|recall"
                    + "|see|hear|notice|picture|find|spot|point|put|manage|live|bear|feel|sleep|do|remind|expand|elaborate|begin|start";

    private static final String TO_TELL_AFTER_ALL =
            "maybe|perhaps|possibly|also|just|simply|try|instead|then begin|start|give|show|put|take|tell|ask|let|use|try|set";

    private static final String STATES = "!think|feel|like|want|trust|believe|know|mean|see";

    private static final List<Phrase> HAVE_YOU = Phrase.all(
            "^have you ever|already|perhaps|maybe|also|not|actually? ever? tried|considered|used " + NOT_NAMED,
            "^have you ever|already|perhaps|maybe|also|not|actually? thought of|about " + NOT_NAMED,
            "^have you ever|already|perhaps|also|not? asked|told|rung|phoned|called|swapped|moved " + NOT_NAMED,
            "^have you ever|already|perhaps|also|not? spoken|talked to|with " + NOT_NAMED,
            "^has|did anyone|anybody|nobody|somebody suggested|suggest|recommended|shown|mentioned",
            "^did you ever|not? try|consider|use " + NOT_NAMED,
            "^did|do you ever|not? think of|about ~ing",
            "^do you ever|not|actually? use|give|try|let " + NOT_NAMED,
            "^ever|tried|considered|thought tried|considered|thought|used|of|about|a|the|~ing !anything|something|it",
            "^do you ever? just|simply",
            "^are you using|giving|letting " + NOT_NAMED);

    private static final List<Phrase> WHY_NOT = Phrase.all(
            "^why do|can|could|would|will|should not you|we " + STATES,
            "^why do|can|could|would|will you|we not " + STATES,
            "^why do not they|he|she|we just|simply",
            "^why not !you|they|he|she|1|2|3|4|5|6|7|8|9|10",
            "^what stops|prevents|keeps|kept you from",
            "^what stops|prevents you ~ing",
            "^what is stopping|preventing|keeping you from|~ing",
            "^is there a|any reason|reasons why? you do|can|could|would|have not");

    private static final List<Phrase> WHAT_ABOUT = Phrase.all(
            "^what|how about !the|this|that|those|these|your|his|her|their|its|you|we|they|he|she|it|them|others|everyone|everybody|monday|tuesday|wednesday|thursday|friday|tomorrow|today|next|now|later",
            "^what|how about you|we|they|them !$|in|at|on|when|and|after|yourself|all",
            "^what if you|we !do|did|could|had|never|were|can",
            "^what if they|he|she had|were|could|each|all|worked|wrote|sat|got to|allowed|given|choose|one");

    private static final List<Phrase> WOULD_IT_NOT = Phrase.all(
            "^would|could|should|can|might|need not you|it|they|we|he|she|a|the|that",
            "^would|could|can|might|should you|it|they|we not",
            "^do|did|are|were|is|was not you " + STATES,
            "^do not you think",
            "^are|were you not",
            "^is not that|this|it something|what|part",
            "^is|was not it|that time|better|easier|worth|simpler|enough|possible",
            "^is it not time|better|easier|worth|simpler|possible|possibly",
            "^is it not? time to|for",
            "^would|could|might|may it not? perhaps|maybe|possibly? help|work|pay",
            "^would|could|might|may it not? perhaps|maybe? be|make an|worth|better|easier|useful|helpful|possible|good|sense|simpler",
            "^would|could|might an|some|more|fewer|less|shorter|smaller",
            "^would|could|might a !colleague|pupil|visitor|day|time|week|talk",
            "^do you not? think * might|would|could|should help|work|make|pay|try",
            "^do you not? think * might|would|could be better|worth|easier|useful|helpful|possible|good|an",
            "^is it not? worth ~ing|a|it",
            "is|are|be * an option|possibility",
            "be out of the question",
            "^do you not !think|feel|like|want|know|see|mind",
            "^could the|a|one * not? !be|have",
            "^would|will they|it|he|she * if|when you|they",
            "^would|will they|it|he|she be|work|feel|listen|learn|talk|write * * if|when|with you|they|a|fewer|less|more",
            "^could|might they|he|she|pupils|everyone|somebody|someone !be|have|tell|say|know|feel|see|hear|mean|think|want");

    private static final List<Phrase> COULD_YOU = Phrase.all(
            "^would you consider|try|think|let|not|be !it|that",
            "^could|can|might you " + TO_TELL
                    + "|not|ever|mind|like|rather|please|perhaps|maybe|possibly|also|just|simply|try|instead|then|say",
            "^could|can|might you " + TO_TELL_AFTER_ALL,
            "^surely * * * could|can|should|would|must",
            "^is it possible to|for|that you|them|we");

    private static final List<List<Phrase>> ALL = List.of(HAVE_YOU, WHY_NOT, WHAT_ABOUT, WOULD_IT_NOT, COULD_YOU);

    /** "And if you let them stand up?" */
    private static final List<Phrase> IF_ALONE = Phrase.all("^if you|they|we|he|she");

    private static final List<Phrase> ASKED_AFTER_IF =
            Phrase.all("what|how|which|who|where|when|why|would|is|are|do|does|did|will|could");

    @Override
    public boolean isIn(Sentence sentence) {
        return ALL.stream().anyMatch(sentence::holds) || isAnIfAlone(sentence);
    }

    private static boolean isAnIfAlone(Sentence sentence) {
        return sentence.asks()
                && sentence.clauses().size() == 1
                && sentence.holds(IF_ALONE)
                && !sentence.holds(ASKED_AFTER_IF);
    }
}

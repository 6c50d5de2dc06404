package ajar.coaching.advice;

import java.util.List;

/** The teacher is told what to do: "try a timer", "never argue", "let's". Invitations to speak are no orders. */
final class Imperative implements AdviceKind.Rule {

    private static final List<Phrase> FORBIDDEN = Phrase.all(
            "^do not !worry|hurry|rush|apologise|mind|you|they|we|i|feel|know",
            "^never !mind|a|in|have|had|once|the|you|they",
            "^always !the|a|on|at|in|you|they",
            "^make sure",
            "^let him|her|them|each|everyone|one|the !know|speak|down",
            "^let us !stay|pause|see|talk|look|go|come|meet|speak|think|leave|begin|return|pick|find|take",
            "^lets !stay|pause|see|talk|look|go|come|meet|speak|think|leave|begin|return|pick|find|take");

    private static final List<Phrase> INVITATIONS = Phrase.all(
            "^tell|show|remind|teach me|us",
            "^say|tell more|that|it|a|me|something|as|whatever|what",
            "^say $",
            "^take your|as|all|me|us|a time|long|moment|through|breath|the|much|back",
            "^go|come|look|think back|on|ahead|to",
            "^go on",
            "^think back|of|about a|the|when|one|your|how|what|last|lesson|time|day|moment",
            "^walk|help|give|lend|forgive|correct|stop|ask|send|write|read|bring|take|excuse|remind|pardon|hold|finish|leave me|us",
            "tell|remind me|us",
            "for me",
            "^picture|imagine|describe|recall|suppose|rank|rate|sketch|paint",
            "^remember !to|that",
            "^stay with|there",
            "^put it|that in|into|on",
            "^look at the|your|what|these|those|this|that|it",
            "^take|pick|choose one|two of",
            "^finish|complete the|this|my|that sentence|thought",
            "^hold on|that|it",
            "^wait $",
            "^write|put it? down? whatever|what comes|you",
            "^give an example|examples",
            "^give it a moment|thought",
            "^keep going|talking|writing",
            "^start|begin wherever|where|with|anywhere|whatever you|whatever|like|what",
            "^start|begin wherever|anywhere|whenever",
            "^choose|pick|find|name the|one|what|whichever|whatever|something|a one|that|which|thing|question|moment|you|feels",
            "^see you|if",
            "^leave it $",
            "^let me|yourself",
            "^take|read|write it? whatever|what|all|down comes|you|the|what",
            "^have a good|nice|lovely|restful|great",
            "^do let|tell|say|come|get|write",
            "^start|end|beginning|middle of");

    /** "If they are noisy, begin with": a clause after which an order may come without an opener. */
    private static final List<Phrase> PREPARES = Phrase.all(
            "^if|when|once|after|before|as|for|in|on|at|with|by|during|while|until|whenever|because|to|rather|next|every|each|from",
            "^instead|rather of|than",
            "^you know what $",
            "^trust|believe me $",
            "^again|sometimes|honestly $");

    @Override
    public boolean isIn(Sentence sentence) {
        var own = sentence.own();
        return own.stream().anyMatch(clause -> mayOrder(clause, sentence) && orders(clause, sentence.asks()));
    }

    /** Within a row of clauses a verb may go on with what somebody does: "you shout, send one out". */
    private static boolean mayOrder(Clause clause, Sentence sentence) {
        int place = sentence.clauses().indexOf(clause);
        if (place == 0
                || clause.before() != ','
                || clause.opensWith("so")
                || clause.opensWith("then")
                || clause.opensWith("but")) {
            return true;
        }
        var before = sentence.clauses().subList(0, place);
        return before.stream().allMatch(one -> Phrase.anyIn(one, PREPARES) || one.head() == one.length());
    }

    private static boolean orders(Clause clause, boolean asks) {
        if (Phrase.anyIn(clause, INVITATIONS)) {
            return false;
        }
        return Phrase.anyIn(clause, FORBIDDEN) || Verbs.begin(clause, asks);
    }
}

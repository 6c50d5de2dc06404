package ajar.coaching.advice;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells what a coach heard, and what a coach truly asks, from what a coach thinks.
 *
 * <p>"You said you should have stopped" is the teacher's "should"; "what do you need to decide?" asks. Both reach over commas, up to
 * where the coach speaks again: "so give each of them a number", "and I think you should".
 */
final class Listening {

    private static final List<Phrase> HEARD = Phrase.all(
            "^you have? just? said|told|wrote|written|mentioned|feel|felt|think|thought|wish|wished|believe|fear|worry|say",
            "^you already? have? already? tried|want|wanted|hope|hoped|sound|sounded|describe|described|spoke|asked|know",
            "^you were|are|seem|seemed",
            "^you would like|love|rather|prefer",
            "^it|this|that sounds|seems|feels|sounded|seemed as|like|that|to",
            "^sounds as|like|that",
            "^what? i hear|heard|read|noticed|notice|understand|understood|remember|see !how|that",
            "^what? i hear|heard|read|noticed|notice|understand|understood|remember how|that",
            "^in your words",
            "^if i understand|understood|hear|heard|remember",
            "^have|did|do|am i understand|understood|got|get|hear|heard|right",
            "^let me see|check|stay|repeat|say",
            "^it is? as if",
            "^it|this matters|mattered|is important to you",
            "^part of you",
            "^when|whenever you say|said|wrote|write|tell|told|speak|talk");

    /** At the end, and then for all of the sentence. */
    private static final List<Phrase> HEARD_AFTER = Phrase.all(
            "you said $",
            "you wrote $",
            "you told me $",
            "as you say|said|put $",
            "^you say|said|wrote|told",
            "^it seems|seemed",
            "it seems $",
            "^you feel|felt|think|thought|believe|fear",
            "^is that right|it|so",
            "^if i hear|heard|understand|understood",
            "^have i got that right",
            "^did i get that right",
            "^am i right");

    private static final List<Phrase> ASKED = Phrase.all(
            "^what|which|who|whose|whom|how|why|where",
            "^of|at|in|on|for|with|to|from|by|about what|which|whose|whom|who",
            "^i wonder|wondered what|how|who|which|where|when|why",
            "^i am wondering|curious what|how|who|which|where|when|why|about",
            "^i would like|love|be to|interested|curious hear|know|understand|ask|learn|to|about",
            "^i would like|love to hear|know|understand|ask|learn");

    /** "What works for me is" only looks like a question. */
    private static final List<Phrase> NOT_ASKED = Phrase.all(
            "^what i do|did|used|would|found|always|usually",
            "^what works|worked|helps|helped for? me|well|best",
            "^what would|might|could really? help|work * is",
            "^what you|they|we need|want|have",
            "^what you|they|we could|can|might do|try|use is",
            "^what|how works|worked|helps|helped !if|when|you|them");

    private static final List<Phrase> ASKED_IF_MARKED = Phrase.all(
            "^is|are|was|were|do|does|did|has|have|had|can|could|would|will|shall|should|might|may|am|when !not");

    private static final List<Phrase> SPEAKS_AGAIN =
            Phrase.all("i think", "i would", "maybe", "perhaps", "surely", "i suggest", "i recommend", "my advice");

    private Listening() {}

    /** The clauses that are left to the coach. */
    static List<Clause> leaves(List<Clause> clauses, boolean marked) {
        var last = clauses.getLast();
        if (clauses.size() > 1 && Phrase.anyIn(last, HEARD_AFTER)) {
            return List.of();
        }
        var own = new ArrayList<Clause>();
        var listens = false;
        for (var clause : clauses) {
            if (clause.isAnew() || speaksAgain(clause, clauses)) {
                listens = false;
            }
            listens |= Phrase.anyIn(clause, HEARD) || asks(clause, marked);
            if (!listens) {
                own.add(clause);
            }
        }
        return List.copyOf(own);
    }

    private static boolean speaksAgain(Clause clause, List<Clause> clauses) {
        return clause != clauses.getFirst() && (clause.opensWith("so") || Phrase.anyIn(clause, SPEAKS_AGAIN));
    }

    private static boolean asks(Clause clause, boolean marked) {
        return Phrase.anyIn(clause, ASKED) && (marked || !Phrase.anyIn(clause, NOT_ASKED))
                || marked && Phrase.anyIn(clause, ASKED_IF_MARKED);
    }
}

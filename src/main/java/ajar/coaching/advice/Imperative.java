package ajar.coaching.advice;

import java.util.List;
import java.util.Set;

/** The teacher is told what to do: "try a timer", "never argue", "let's". Invitations to speak are no orders. */
final class Imperative implements Rule {

    /** No verbs but these, for in English nothing else tells an order from a list of nouns. */
    private static final Set<String> VERBS = Set.of("""
            accept act nip acknowledge add address agree aim allow apologise arm arrange ask assess assign attend avoid
            ban bargain be begin bin blame borrow break breathe bring build buy call celebrate change check
            choose choreograph circle circulate clap clear close coach collect colour come compare concede
            concentrate confiscate consider contact copy count cover create cut deal decide delay demonstrate
            differentiate display divide do double draft draw drop email encourage end equip establish explain
            explore film find finish focus follow forget free get give go greet group halve hand hang have
            highlight hold honour ignore illustrate include insert insist introduce invite involve join keep
            label laugh learn leave let limit line list look lower mail make mark mean meet mix model monitor
            move name narrate negotiate nod number offer open order organise organize pair pause phone phrase
            pick pin plan play point post postpone practice practise praise prepare print provide put quiz raise
            read rearrange record reduce refer rehearse relax relieve remember remove repeat rephrase report
            reserve respect rest retrieve return review revise reward ring rotate run sanction save say scaffold
            schedule scrap seat see send separate set share shorten shout show sign simplify sing sit sketch
            skip slow smile sort speak speed spend split stand start stay stick stop sum summarise summarize
            supply swap tackle take talk teach team tell test think tidy train treat trust try turn underline
            use visit wait walk warn watch whisper wipe word work write
            """.split("\\s+"));

    /** Nouns as well: they are orders only where an object follows. */
    private static final Set<String> NOUNS_TOO = Set.of(
            "work",
            "group",
            "mark",
            "plan",
            "change",
            "talk",
            "end",
            "close",
            "practice",
            "practise",
            "play",
            "number",
            "name",
            "point",
            "record",
            "film",
            "model",
            "display",
            "address",
            "break",
            "split",
            "pair",
            "check",
            "look",
            "watch",
            "visit",
            "copy",
            "email",
            "mail",
            "call",
            "phone",
            "focus",
            "open",
            "count",
            "share",
            "mix",
            "reward",
            "praise",
            "speed",
            "limit",
            "turn",
            "phrase",
            "word",
            "sort",
            "list",
            "post",
            "draft",
            "label",
            "colour",
            "highlight",
            "line",
            "order",
            "cover",
            "rest",
            "report",
            "sign",
            "test",
            "quiz",
            "coach",
            "team",
            "review",
            "schedule",
            "pause",
            "smile",
            "circle",
            "double",
            "offer",
            "supply",
            "deal",
            "delay",
            "mean",
            "respect",
            "sketch",
            "pin",
            "blame",
            "train",
            "clear",
            "free",
            "arm",
            "join",
            "treat",
            "tidy",
            "laugh",
            "whisper",
            "shout");

    private static final Set<String> OBJECTS = Set.of(
            "the",
            "a",
            "an",
            "your",
            "their",
            "his",
            "her",
            "my",
            "our",
            "them",
            "him",
            "it",
            "each",
            "every",
            "everyone",
            "everybody",
            "one",
            "two",
            "three",
            "some",
            "more",
            "less",
            "fewer",
            "with",
            "to",
            "on",
            "at",
            "from",
            "up",
            "out",
            "down",
            "in",
            "for",
            "small",
            "home",
            "by",
            "only",
            "backwards",
            "that",
            "those",
            "these",
            "what",
            "how",
            "into",
            "all",
            "things",
            "about",
            "like",
            "parents");

    private static final Set<String> DIRECT_OBJECTS = Set.of(
            "the",
            "a",
            "an",
            "your",
            "their",
            "his",
            "her",
            "them",
            "him",
            "it",
            "each",
            "every",
            "everyone",
            "everybody",
            "this",
            "these",
            "those");

    /** Words that stand before "the" or "it" and order nothing. */
    private static final Set<String> NO_VERBS = Set.copyOf(List.of("""
            about above after again against all along although among and another any around because before behind below beneath
            beside between beyond both but came chose did down during even ever every except few felt for from gave got had half hear
            heard hope guess enjoy how inside into kept knew lest left like likewise lost love made many may maybe mean meant might
            must near never nor not off once one only onto opposite other out outside over past perhaps per quite rather said same
            sat saw shall she should since some soon sorry spoke still stood such than thank that then there these they this though
            thought through till told took towards twice under unless unlike until upon was went were what whatever when whenever
            where wherever whereas whether which whichever while who whoever whom whose why will with within without wish won
            would wrote yet you could can does has are her him his their our mine yours ours theirs here somehow almost two three
            four five six seven eight nine ten today tomorrow yesterday tonight monday tuesday wednesday thursday friday glad
            cos coz cause also amid amidst via plus minus regarding despite just nearly roughly exactly more less most least enough
            much little anyway anyhow afterwards later earlier meanwhile often always sometimes usually hardly
            """.strip().split("\\s+")));

    private static final Set<String> SUBJECTS =
            Set.of("you", "they", "we", "i", "he", "she", "it", "the", "your", "their", "there");

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
        return Phrase.anyIn(clause, FORBIDDEN) || beginsWithVerb(clause, asks);
    }

    private static boolean beginsWithVerb(Clause clause, boolean asks) {
        var verb = clause.word(clause.head());
        var next = clause.word(clause.head() + 1);
        return switch (verb) {
            case "have", "do" ->
                !asks && !next.isEmpty() && !next.equals("not") && (!SUBJECTS.contains(next) || next.equals("it"));
            case "be" -> !asks && !next.isEmpty();
            case "let" -> !next.equals("us");
            case "lets" -> false;
            default ->
                VERBS.contains(verb)
                        ? isVerbBefore(verb, next)
                        : !asks && isLikeAVerb(verb) && DIRECT_OBJECTS.contains(next);
        };
    }

    private static boolean isVerbBefore(String verb, String next) {
        return OBJECTS.contains(next) || (!NOUNS_TOO.contains(verb) && !SUBJECTS.contains(next));
    }

    /** An unknown word with an object behind it, for no list of verbs is ever complete. */
    private static boolean isLikeAVerb(String word) {
        return word.length() > 2
                && !NO_VERBS.contains(word)
                && !word.endsWith("ing")
                && !word.endsWith("ed")
                && !word.endsWith("ly")
                && (!word.endsWith("s") || word.endsWith("ss"))
                && word.chars().allMatch(Character::isLetter);
    }
}

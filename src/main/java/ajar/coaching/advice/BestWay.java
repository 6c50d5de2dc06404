package ajar.coaching.advice;

import java.util.List;

/** A means is praised: "the best thing is", "it is worth", "a seating plan would help". */
final class BestWay implements AdviceKind.Rule {

    private static final String WAY = " thing|way|option|idea|approach|method|solution|bet|route|place|start|trick";
    private static final String GOOD =
            " best|better|good|great|nice|useful|helpful|lovely|brilliant|easiest|easier|quickest|simplest"
                    + "|simpler|safest|cleverest|smartest|only|surest|excellent";

    private static final List<Phrase> PHRASES = Phrase.all(
            "^the|a|your|one" + GOOD + WAY + " * is|are|was|would|might|to",
            "^the|one|a? key|trick|secret|answer|solution|tip|rule|point * is|here to|a|the|that|in|not",
            "^one|another trick|tip|idea|way|option|possibility is|would|might",
            "it|its|that is|would|might|may|will|can be? always|usually|probably|really|much|often|far|sometimes?"
                    + GOOD + "|important|essential|crucial|vital|wise|sensible|time|worth|enough to|if|not|just",
            "^it|its|that is|would be? really|very|so? important|essential|crucial|vital that|they|you",
            "^would|might|could|may be? worth|good|better|best|useful|an idea|to|if|a|trying",
            "^probably|prob|always|usually|often|sometimes? best|better to|if|not|keep|leave|start",
            "^its|it is|would|might be? always? a|an" + GOOD + " idea|plan|start|thing",
            "worth a|trying|talking|asking|having|doing|looking|giving|thinking|the|it|checking",
            "better off|served",
            "goes|go a long way",
            "no need to|for",
            "would|could|can|will not hurt|harm",
            "you would do well|better|best",
            "^ideally",
            "could do with",
            "responds|respond|react|reacts best|better|well to",
            "would|will|might|could|may|should really|also|certainly|probably|definitely? help|sort|fix|solve|work|save|settle !me|a|out|it|me|us|you|i|with|under|at|on|to",
            "would|will|might|could really? help to|if",
            "would|will|might|could help you|them|him|her|everyone|everybody",
            "do wonders|the trick",
            "would do it|that|the",
            "helps|works|work a|wonders|best|better|well|brilliantly|beautifully|like|great|really !with|for|in|on",
            "helps|works|worked|work wonders|a|brilliantly|beautifully treat|lot|charm",
            "works|work|worked|helps wonders|best|brilliantly|beautifully|great $",
            "^that|this|it always|really|usually works|helps",
            "^research|studies|evidence|science show|shows|says|say|suggests|suggest|tells",
            "^consistency|routine|routines|patience|structure|practice|clarity|humour|preparation|trust|calm is|are key|everything|all|king|half|what",
            "^less is more",
            "^it|its is? all about",
            "^it comes|boils down to",
            "^an|the|a|one most? effective|proven|simple|quick|easy|common|different|helpful strategy|way|method|technique|approach|trick|routine",
            "^something|one|another|things|what thing? that|which? i? have? might|may|could|would|will|seen|can always? help|helps|work|works",
            "^another|one way|option|possibility|route|idea",
            "^one thing you could|can|might",
            "^what you could|can|might do|try|use|look is",
            "^what would|might|could really? help|work * is",
            "^needs a|an|some|more|clear",
            "^with a|an|more|less|fewer * they|it|you|he|she would",
            "^nothing beats|works|helps",
            "^all|everything you have|need|want",
            "^what you|they|we|he|she need|needs|want|wants|have|has",
            "that is what you|they|he|she need|needs|want|wants",
            "is|are a must",
            "^there is|are a|an|some|this? really|very?" + GOOD
                    + " app|video|book|website|tool|article|chapter|way|course|podcast|trick",
            "is|are|was great|good|brilliant|perfect|ideal|excellent|useful|made for",
            "is|are|gets|go|goes|works|becomes quicker|easier|better|simpler|calmer|faster|quieter if|when|with",
            "^step one|1");

    private static final List<Phrase> THE_TEACHERS = Phrase.all("to|for you $", "to you that");

    /** "If you sat them in rows they'd be quieter", in either order. */
    private static final List<Phrase> IF = Phrase.all(
            "if|once|when you|they|he|she !could|were|like|want|need|feel|wish|prefer|ask|say|look|had|would|think|can");

    private static final List<Phrase> THEN =
            Phrase.all("they|it|he|she|everyone|everybody|that would|will !like|love|rather|say");

    @Override
    public boolean isIn(Sentence sentence) {
        return sentence.says(PHRASES) && !sentence.says(THE_TEACHERS)
                || !sentence.asks() && sentence.says(IF) && sentence.says(THEN);
    }
}

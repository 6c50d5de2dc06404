package ajar.coaching.advice;

import java.util.List;

/** The coach's own way, told so that it is taken over. */
final class OwnExample implements AdviceKind.Rule {

    /** Of these verbs an "I always" only tells how the coach is. */
    private static final String OF_MIND =
            "!know|think|feel|hear|wonder|enjoy|like|love|remember|forget|read|listen|hope|learn|understand|did|do|notice|come|am|was|look|have|thought|felt|knew|said";

    private static final List<Phrase> PHRASES = Phrase.all(
            "^i always|usually|generally|normally|never|often|mostly|sometimes " + OF_MIND,
            "^i always|usually|generally|normally|never have !time|a|been|to|had|thought",
            "^i tend to",
            "^i have always|often|usually found",
            "^i was taught|told|trained to|that|never",
            "i have seen|known * work|works|help",
            "^one|two|some|all of my|our teachers|colleagues|people|friends",
            "^the others|rest in|of",
            "^i find|found that|it|they|works|calm|the|a",
            "^i used to",
            "i started|began|stopped ~ing",
            "^in my own? class|classes|classroom|lessons|room|experience|school|department|subject",
            "^from|in my own? experience",
            "speaking from experience",
            "^my year|class|classes|pupils|students|kids|lot|set|sixth|reception|own !said|told",
            "^we|i have had great|good|some|much|real success|luck|results",
            "^my|our own? trick|way|rule|method|habit|solution is|was",
            "^i swear by",
            "^i got|made|put|gave|let|moved|changed|introduced|switched|dropped|banned rid|them|him|her|it|my|a|the !feeling|impression|sense|note"
                    + "|mistake",
            "^mine come|do|use|get|have|sit|work|love|know|write",
            "^a|another|one colleague|friend|teacher|head of mine|ours",
            "^most|other|many|some|good|experienced|great people|teachers|colleagues|schools|departments !say|said|feel|think|find",
            "^in * * they|we|people !said|had",
            "^we always|usually|found|do|did|use|used|started",
            "^when i had|taught|started|did|began|tried",
            "^what i do|did|used|found|always|usually",
            "^what works|worked|helps|helped for? me|well|best|is|was",
            "works|worked|did|saved|helped|changed it? for? me|us|my",
            "for my lot|class|year|pupils|kids");

    @Override
    public boolean isIn(Sentence sentence) {
        return sentence.says(PHRASES);
    }
}

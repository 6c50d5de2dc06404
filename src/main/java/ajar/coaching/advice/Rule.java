package ajar.coaching.advice;

/** How one kind of advice is told; sees one sentence and keeps nothing. */
sealed interface Rule
        permits InYourPlace,
                Recommendation,
                OwnExample,
                DisguisedQuestion,
                BestWay,
                Obligation,
                Possibility,
                Imperative,
                BareIdea {

    boolean isIn(Sentence sentence);
}

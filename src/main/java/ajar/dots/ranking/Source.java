package ajar.dots.ranking;

/** Who said a text that stands for a candidate, and when. */
public enum Source {
    /** A colleague of themselves: what they would help with. */
    OFFER,
    /** Somebody of a colleague: what they learned from them. */
    LEARNED,
    /** Somebody thanked a colleague. */
    THANKED,
    /** Somebody of what they tried after a post, a chapter or a visit. */
    TRIED,
    /** What can be seen in an open lesson. */
    DOOR,
    /** Title and beginning of a post. */
    POST,
    /** Why a chapter is worth its minutes. */
    CHAPTER,
    /** A question that somebody asked all. */
    QUESTION
}

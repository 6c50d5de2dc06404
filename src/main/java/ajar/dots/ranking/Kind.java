package ajar.dots.ranking;

/** What kind of help a candidate is. Kinds share the top of a list, so that ten posts do not hide the colleague next door. */
public enum Kind {
    COLLEAGUE,
    OPEN_LESSON,
    POST,
    CHAPTER,
    QUESTION
}

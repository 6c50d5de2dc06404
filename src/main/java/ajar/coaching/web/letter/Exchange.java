package ajar.coaching.web.letter;

import java.util.List;

/** A question, what was answered, and what the coach noted in the margin beside it. */
public record Exchange(List<Piece> pieces, List<Piece> notes) {}

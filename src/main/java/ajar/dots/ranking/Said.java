package ajar.dots.ranking;

/**
 * A text that stands for a candidate. Everybody who may be shown the candidate may read it: it is never a struggle or a focus.
 *
 * @param words as they were written, at most a few hundred of them count
 */
public record Said(String words, Source source) {}

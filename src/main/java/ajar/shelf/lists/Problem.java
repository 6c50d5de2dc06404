package ajar.shelf.lists;

/**
 * Something that is wrong with a line of a list.
 *
 * @param line from 1
 * @param what names the sentence
 * @param text what stands there, where the sentence quotes it
 * @param leftOut whether the book is left out for it
 */
public record Problem(int line, String what, String text, boolean leftOut) {}

/**
 * Puts in one order what may help with what somebody works on: colleagues, open lessons, posts, chapters, questions, each with what
 * made it rank there. Nothing here knows a database or keeps a word: who asks brings the candidates and shows the answer to the owner of
 * the words alone. Nothing is left out for being far, and nobody is measured: what is ranked is a fit to one need, gone with the page.
 */
@NamedInterface("ranking")
@NullMarked
package ajar.dots.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody's own time is taken for, as one word under that person's own key. Whoever plans learns that they are taken; whoever looks
 * into the database learns no more; the person themselves, and what counts their hours for them, learns the word.
 */
@NamedInterface("times")
@NullMarked
package ajar.site.times;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

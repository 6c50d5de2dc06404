/**
 * The one list of what may help with something that somebody works on or struggles with [N1]: found for its owner while the page is made,
 * from what others show and offer, and kept nowhere.
 */
@NamedInterface("help")
@NullMarked
package ajar.dots.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

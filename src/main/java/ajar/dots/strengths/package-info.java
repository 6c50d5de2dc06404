/** Whom one can learn something from: as they offer it themselves, and as those say it who learned [N3]. Both can take it back. */
@NullMarked
package ajar.dots.strengths;

import org.jspecify.annotations.NullMarked;

/** What helps a coach to ask: a bank of open questions, those first that fit what was said, and a word where a sentence gives advice. */
@NullMarked
package ajar.coaching.asking;

import org.jspecify.annotations.NullMarked;

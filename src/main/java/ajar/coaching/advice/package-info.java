/**
 * Finds the sentence in which a coach gives advice, and offers questions to ask instead.
 *
 * <p>Rules on words, one class or constant for each kind of advice: what is found can be explained, is the same each time, and is
 * found in the memory of this process. It is an offer to the coach and never a judgement: nothing of it is kept, counted or shown to
 * anybody else. English only.
 */
@NullMarked
package ajar.coaching.advice;

import org.jspecify.annotations.NullMarked;

/** What a teacher writes for themselves alone, until they bring it to somebody. */
@NullMarked
package ajar.coaching.struggles;

import org.jspecify.annotations.NullMarked;

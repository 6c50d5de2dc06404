/** The rules of the house as tests: how big things get, what they are called, and what they never do. */
@NullMarked
package ajar.house;

import org.jspecify.annotations.NullMarked;

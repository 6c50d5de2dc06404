/** Two people who may learn from each other and know no name, until both have said yes [N2]. A no is silent. */
@NullMarked
package ajar.dots.introductions;

import org.jspecify.annotations.NullMarked;

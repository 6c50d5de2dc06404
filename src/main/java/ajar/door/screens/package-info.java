/** Tablets, sticks and frames beside doors: each reads the sign of one space, until its row is gone. */
@NullMarked
package ajar.door.screens;

import org.jspecify.annotations.NullMarked;

/**
 * Turns a request into rows of limited capacity and possibilities that use them: options of wishes, stand-ins of
 * blocks, times for talks. From here on the engine is blind to schools.
 */
@NullMarked
package ajar.planner.columns;

import org.jspecify.annotations.NullMarked;

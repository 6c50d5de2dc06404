/**
 * The rules, one class each, named by its sentence. A rule either keeps a possibility
 * out or takes room in rows of limited capacity; nothing outside this package knows what a row means.
 */
@NullMarked
package ajar.planner.rules;

import org.jspecify.annotations.NullMarked;

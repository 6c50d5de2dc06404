/** What a school allows and values when visits are planned: who may cover what, every limit, every weight. One row per school. */
@NullMarked
package ajar.visits.rules;

import org.jspecify.annotations.NullMarked;

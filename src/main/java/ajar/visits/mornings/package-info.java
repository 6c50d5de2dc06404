/**
 * The bad morning: somebody is ill, a door is shut, a day is closed, a stand-in says no. One look shows what breaks; a repair
 * changes as few people as possible, and nobody hears of it before it is confirmed [V9].
 */
@NullMarked
package ajar.visits.mornings;

import org.jspecify.annotations.NullMarked;

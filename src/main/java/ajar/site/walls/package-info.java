/**
 * What holds for every answer, also for those that are made before any of our code is asked: headers, refusals, and whom the server
 * believes about where a request came from.
 */
@NullMarked
package ajar.site.walls;

import org.jspecify.annotations.NullMarked;

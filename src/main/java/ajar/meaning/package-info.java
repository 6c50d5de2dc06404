/**
 * What short English texts mean, as numbers that can be compared: computed in this process, so that no text leaves it.
 *
 * <p>It ranks and groups; it never decides. What people said in confidence is compared in memory and kept nowhere, neither
 * the text nor its numbers.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ajar.meaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * A dot: what may help somebody, with the reason for it. As yet a colleague or an open lesson; sent by a person, never by a machine.
 */
@ApplicationModule(allowedDependencies = {"school", "site", "visits", "visits :: doors"})
@NullMarked
package ajar.dots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

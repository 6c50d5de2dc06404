/**
 * What the people of a school show each other: sentences that they finish together, and what coaches keep of their reading.
 *
 * <p>Who answered a sentence without a name is known to nobody, and nothing here counts or ranks people.
 */
@ApplicationModule(allowedDependencies = {"school", "site", "site :: mine", "site :: vault", "meaning", "postgres"})
@NullMarked
package ajar.showcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

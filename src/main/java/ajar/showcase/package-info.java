/**
 * What the people of a school show each other: posts, sentences that they finish together, and what coaches keep of their reading.
 *
 * <p>Who answered a sentence without a name, or how somebody took a post, is known to nobody, and nothing here counts or ranks people.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: practices",
            "notices",
            "site",
            "site :: mine",
            "site :: pictures",
            "site :: prose",
            "site :: vault",
            "meaning",
            "visits",
            "visits :: agreed",
            "postgres"
        })
@NullMarked
package ajar.showcase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

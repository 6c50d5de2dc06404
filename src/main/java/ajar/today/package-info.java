/**
 * The first page after signing in: what one does now and next, who comes, whose class one takes, and what waits.
 *
 * <p>It reads other modules and keeps nothing. Nobody depends on it.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "site",
            "site :: times",
            "visits",
            "visits :: agreed",
            "visits :: wishes",
            "visits :: plans",
            "focus",
            "openness",
            "showcase",
            "showcase :: echoes",
            "showcase :: prompts",
            "shelf",
            "shelf :: lending"
        })
@NullMarked
package ajar.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

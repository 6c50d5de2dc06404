/**
 * What somebody works on just now: one thing or two, and what comes next.
 *
 * <p>A list is its owner's alone: nobody reads its words, no coach, leader or steward, and neither does who runs the server. Others
 * learn of it in three ways that name nobody: a wish weighs more, a colleague hears that somebody tries their idea, and a school
 * counts how many directions it pulls in.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "shelf",
            "shelf :: picks",
            "site",
            "site :: releases",
            "site :: vault",
            "showcase",
            "showcase :: posts",
            "showcase :: echoes",
            "visits",
            "visits :: agreed",
            "visits :: wishes",
            "postgres"
        })
@NullMarked
package ajar.focus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

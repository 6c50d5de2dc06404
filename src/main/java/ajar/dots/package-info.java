/**
 * Dots: what may help somebody, with the reason for it. One list for its owner's eyes, found by meaning; colleagues without names until
 * both have said yes; and a dot that one person sends another.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: practices",
            "site",
            "site :: releases",
            "site :: vault",
            "meaning",
            "visits",
            "visits :: agreed",
            "visits :: doors",
            "visits :: reach",
            "showcase",
            "showcase :: posts",
            "shelf",
            "shelf :: picks",
            "focus",
            "postgres"
        })
@NullMarked
package ajar.dots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

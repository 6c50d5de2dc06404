/**
 * A coach's own hours: leading beside managing, who asked for them, and what an hour of managing cost in visits.
 *
 * <p>It fills itself from what visits and conversations took; the coach adds the rest. Nobody else sees it unless the coach shows it to
 * them, and then hours by kind and nothing more. Whom a coach talked with is not known here: of a conversation there is the coach's own
 * taken time and one word. School and district are told sums over three coaches or more, once a month.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: calendar",
            "school :: demo",
            "site",
            "site :: downloads",
            "site :: releases",
            "site :: times",
            "site :: vault",
            "site :: work",
            "visits",
            "visits :: hours",
            "postgres"
        })
@NullMarked
package ajar.mirror;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * How open a school is: of how many teachers a first visit, an open door, a wish that came true is known, term by term [O].
 *
 * <p>Everybody reads their own facts where they happened. The school reads figures that are released once a month and tell nothing of
 * few; the district reads them once a term. Who has not been anywhere yet is invited, on their own page, by a question that is asked and
 * answered in their own name: nowhere is there a list of them, and who was counted in a figure is read by one job alone.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: calendar",
            "school :: demo",
            "site",
            "site :: releases",
            "visits",
            "postgres"
        })
@NullMarked
package ajar.openness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The pages about the school itself: timetables, calendar, people, imports. A module inside its module, so that the pages may stand in
 * the site's frame while the school itself knows nothing of the site.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: calendar",
            "school :: files",
            "school :: imports",
            "school :: merging",
            "school :: people",
            "school :: rosters",
            "site"
        })
@NullMarked
package ajar.school.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The sign beside a door, and what each space of a school is just now: work, social or quiet. It types itself from the timetable, the
 * teacher's routine and open doors.
 *
 * <p>A sign shows a room and nobody. Who visits stands on none, and a teacher's name only where the school publishes it.
 */
@ApplicationModule(
        allowedDependencies = {
            "school",
            "school :: people",
            "site",
            "site :: pictures",
            "visits",
            "visits :: doors",
            "postgres"
        })
@NullMarked
package ajar.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

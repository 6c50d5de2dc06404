/**
 * The school as it stands: its people and their roles, its calendar and bells, what is taught when and where, and the
 * practices it has words for.
 *
 * <p>Nothing here knows of visits, coaching or any other reason why somebody's time is taken: other modules leave a neutral
 * {@link ajar.school.TimeTaken} behind. No pupil is ever stored; a group is a name.
 */
@ApplicationModule(allowedDependencies = "postgres")
@NullMarked
package ajar.school;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

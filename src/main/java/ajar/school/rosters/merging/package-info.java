/**
 * A roster is compared with the people of a school: who is new, who changed, who is gone. It is shown before anything is written, and
 * written whole or not at all once a steward confirms [T6]. Whoever comes in gets the roles that the steward says, never those of the
 * roster [R2].
 */
@NamedInterface("merging")
@NullMarked
package ajar.school.rosters.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

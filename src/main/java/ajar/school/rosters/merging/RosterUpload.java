package ajar.school.rosters.merging;

import ajar.school.rosters.RosterKept;
import org.jspecify.annotations.Nullable;

/**
 * A roster that somebody brought.
 *
 * @param kept what was read of it; null once it was confirmed
 */
public record RosterUpload(
        RosterUploadId id, String name, @Nullable RosterKept kept, RosterChoices choices) {}

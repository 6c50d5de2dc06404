package ajar.door.screens;

import ajar.door.ScreenId;
import ajar.door.SpaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A screen of a space.
 *
 * @param pairedAt null while its code waits to be typed
 * @param seenAt the minute in which it was last heard of, within ten; null if it never was
 */
public record Screen(
        ScreenId id,
        SpaceId space,
        @Nullable Instant pairedAt,
        @Nullable Instant seenAt) {}

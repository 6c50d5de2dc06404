package ajar.coaching.conversations;

import ajar.coaching.EntryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was written.
 *
 * @param about the asking that a dot answers
 * @param words empty for an asking
 * @param dot what a dot leads to, as {@code ajar.dots} writes it, and in words; empty for everything else
 * @param changed whether it was put better since
 */
public record Entry(
        EntryId id,
        int place,
        Kind kind,
        @Nullable EntryId about,
        String words,
        String dot,
        String dotName,
        Instant writtenAt,
        boolean changed) {}

package ajar.notices.letters;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way.
 *
 * @param id stays the same with each try, and so does the Message-ID that is made of it
 * @param entry the appointment that an invitation is about, else null
 * @param sequence which of the messages about it this is
 */
record Letter(
        UUID id,
        SchoolId school,
        PersonId person,
        LetterKind kind,
        @Nullable UUID entry,
        int sequence,
        Instant made) {}

package ajar.site.accounts;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom a way in waits.
 *
 * @param rosterMail as the school has it; a proposal only, since whoever keeps the roster could write anything there
 * @param mailedTo the address the code was sent to, which whoever has the code therefore reads
 * @param code the digest of the code they came with, in hexadecimal digits; null for whom a directory vouches, and for the founding steward
 */
public record Invited(
        PersonId person,
        SchoolId school,
        String name,
        String schoolName,
        @Nullable String rosterMail,
        @Nullable String mailedTo,
        @Nullable String code) {}

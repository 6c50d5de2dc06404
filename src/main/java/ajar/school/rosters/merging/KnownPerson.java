package ajar.school.rosters.merging;

import java.util.UUID;

/** Somebody whom the school knows, here or gone. Texts are empty where nothing is known. */
record KnownPerson(
        UUID id,
        String code,
        String given,
        String family,
        boolean familyFirst,
        String email,
        String department,
        String name,
        boolean left,
        boolean steward) {}

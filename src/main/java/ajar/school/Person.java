package ajar.school;

import org.jspecify.annotations.Nullable;

/** Somebody who works at the school. {@code code} is the short name that timetables use. */
public record Person(
        PersonId id,
        SchoolId school,
        String code,
        String givenName,
        String familyName,
        boolean familyFirst,
        @Nullable String department,
        @Nullable PersonId coach) {

    /** As colleagues say it; either part may be the only one. */
    public String name() {
        return (familyFirst ? familyName + " " + givenName : givenName + " " + familyName).strip();
    }
}

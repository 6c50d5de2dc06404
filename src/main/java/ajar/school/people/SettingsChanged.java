package ajar.school.people;

import ajar.school.SchoolId;

/** A steward has settled anew what the school says of itself: its name, zone, first weekday, order of names. */
public record SettingsChanged(SchoolId school) {}

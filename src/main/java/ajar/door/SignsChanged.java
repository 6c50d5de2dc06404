package ajar.door;

import ajar.school.SchoolId;

/** Something that stands on signs of a school is another now. */
public record SignsChanged(SchoolId school) {}

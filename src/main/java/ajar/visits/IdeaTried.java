package ajar.visits;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** A visitor tries what they saw; the focus work puts it on their list. */
public record IdeaTried(SchoolId school, VisitId visit, PersonId visitor, PersonId host) {}

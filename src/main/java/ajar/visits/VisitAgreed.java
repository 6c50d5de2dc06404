package ajar.visits;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** A visit was agreed: from a published plan, a repair, or a chair taken directly. */
public record VisitAgreed(SchoolId school, VisitId visit, PersonId visitor, PersonId host) {}

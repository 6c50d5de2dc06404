package ajar.school.practices;

import ajar.school.PracticeId;
import ajar.school.SchoolId;

/** Two practices are about to become one. Heard in the same transaction, while both are there: what is about the one moves to the other. */
public record PracticesMerging(SchoolId school, PracticeId gone, PracticeId kept) {}

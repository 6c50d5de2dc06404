package ajar.site.accounts;

import ajar.school.PersonId;
import ajar.school.SchoolId;

/** What an account is at one school. */
public record Membership(AccountId account, PersonId person, SchoolId school, String schoolName) {}

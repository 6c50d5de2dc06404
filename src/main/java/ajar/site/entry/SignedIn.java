package ajar.site.entry;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.accounts.AccountId;
import ajar.site.accounts.Way;
import java.io.Serializable;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a session keeps: whose it is, how they proved it, and nothing that could become stale.
 *
 * @param account nothing for a guest of the demo
 */
public record SignedIn(@Nullable UUID account, UUID person, UUID school, Set<Way> ways)
        implements Principal, Serializable {

    public SignedIn {
        ways = Set.copyOf(ways);
    }

    public Optional<AccountId> accountId() {
        return Optional.ofNullable(account).map(AccountId::new);
    }

    public PersonId personId() {
        return new PersonId(person);
    }

    public SchoolId schoolId() {
        return new SchoolId(school);
    }

    public boolean hasTwoProofs() {
        return Way.areTwoProofs(ways);
    }

    public SignedIn with(Way way) {
        var more = EnumSet.of(way);
        more.addAll(ways);
        return new SignedIn(account, person, school, more);
    }

    /** Sessions are found by it. */
    @Override
    public String getName() {
        return person.toString();
    }
}

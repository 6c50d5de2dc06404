package ajar.site.entry;

import ajar.school.People;
import ajar.school.Role;
import ajar.school.Schools;
import ajar.site.Me;
import ajar.site.accounts.Accounts;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks them up in the school, roles and all, with each request. */
@Component
class SchoolResidents implements Residents {

    private final People people;
    private final Schools schools;
    private final Accounts accounts;

    SchoolResidents(People people, Schools schools, Accounts accounts) {
        this.people = people;
        this.schools = schools;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Me> find(SignedIn signedIn) {
        var school = signedIn.schoolId();
        if (signedIn.accountId()
                .filter(id -> !accounts.isHere(id, signedIn.personId()))
                .isPresent()) {
            return Optional.empty();
        }
        return people.find(school, signedIn.personId())
                .map(person -> new Me(person, schools.get(school), people.rolesOf(school, person.id())));
    }

    @Override
    public Set<Role> rolesEverywhere(SignedIn signedIn) {
        return signedIn.accountId().map(accounts::rolesEverywhere).orElse(Set.of());
    }
}

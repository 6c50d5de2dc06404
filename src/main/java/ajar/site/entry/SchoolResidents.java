package ajar.site.entry;

import ajar.school.People;
import ajar.school.Schools;
import ajar.site.Me;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks them up in the school, roles and all, with each request. */
@Component
class SchoolResidents implements Residents {

    private final People people;
    private final Schools schools;

    SchoolResidents(People people, Schools schools) {
        this.people = people;
        this.schools = schools;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Me> find(SignedIn signedIn) {
        var school = signedIn.schoolId();
        return people.find(school, signedIn.personId())
                .map(person -> new Me(person, schools.get(school), people.rolesOf(school, person.id())));
    }
}

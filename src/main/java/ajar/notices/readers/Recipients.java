package ajar.notices.readers;

import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.site.Bundles;
import ajar.site.Me;
import ajar.site.mail.OwnMail;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up whom something is said to. */
@Component
public class Recipients {

    private final People people;
    private final Schools schools;
    private final OwnMail mail;
    private final Readers readers;
    private final Bundles bundles;

    Recipients(People people, Schools schools, OwnMail mail, Readers readers, Bundles bundles) {
        this.people = people;
        this.schools = schools;
        this.mail = mail;
        this.readers = readers;
        this.bundles = bundles;
    }

    /** Nobody where they have left. */
    public Optional<Recipient> find(SchoolId school, PersonId id) {
        return DatabaseContext.as(
                id.value(), school.value(), () -> people.find(school, id).map(person -> {
                    var me = new Me(person, schools.get(school), people.rolesOf(school, id));
                    var reader = readers.of(school, id);
                    return new Recipient(
                            me,
                            bundles.in(reader.language()),
                            reader,
                            mail.of(id).orElse(""));
                }));
    }
}

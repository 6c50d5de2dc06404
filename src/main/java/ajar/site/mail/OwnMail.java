package ajar.site.mail;

import ajar.school.PersonId;
import ajar.site.accounts.Letters;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where mail reaches people, and whether any is sent. */
@Repository
public class OwnMail {

    private final JdbcClient db;
    private final Letters letters;

    OwnMail(JdbcClient db, Letters letters) {
        this.db = db;
        this.letters = letters;
    }

    /** Whether there is a mail server. */
    public boolean isSent() {
        return letters.areSent();
    }

    /** The address of somebody who can come in, asked in their own name; empty where they have shown none to be theirs. */
    @Transactional(readOnly = true)
    public Optional<String> of(PersonId person) {
        return db.sql("""
                select a.mail from site.account a
                  join site.membership m on m.account = a.id and m.person = :person and m.suspended_at is null
                 where a.mail is not null
                """).param("person", person.value()).query(String.class).optional();
    }
}

package ajar.coaching.conversations;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.mine.NewWayIn;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever comes in next as somebody whose way in a steward has thrown away could be anybody whom that steward chose. What that person
 * alone reads is unreadable before the old way is gone; a conversation waits until the other of the two says that it is them.
 */
@Component
class NewWays implements NewWayIn {

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    NewWays(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void isAboutToBe(SchoolId school, PersonId person) {
        db.sql("select kind, id from coaching.hold(:person, :now)")
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Scope(row.getString("kind"), row.getObject("id", UUID.class)))
                .list()
                .forEach(vault::forget);
    }
}

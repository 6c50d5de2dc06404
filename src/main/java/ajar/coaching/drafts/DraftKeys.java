package ajar.coaching.drafts;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * A key for each person, with which their browser locks what it keeps while there is no network. Only whoever has signed in as that
 * person is given it, so what is left behind in a shared browser is of no use to the next one.
 */
@Repository
public class DraftKeys {

    private static final int KEY_BYTES = 32;

    private final JdbcClient db;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    DraftKeys(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    private record Row(UUID id, byte[] key) {}

    /** The same each time, until the person is erased. */
    @Transactional
    public byte[] of(SchoolId school, PersonId person) {
        return find(person).orElseGet(() -> {
            var fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            insert(school, person, fresh);
            return find(person).orElseThrow();
        });
    }

    private void insert(SchoolId school, PersonId person, byte[] key) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into coaching.draft_key (id, school, person, key) values (:id, :school, :person, :key)
                on conflict (person) do nothing
                """)
                .param("id", id)
                .param("school", school.value())
                .param("person", person.value())
                .param("key", vault.sealBytes(Scope.ofPerson(person.value()), field(id), key))
                .update();
    }

    private Optional<byte[]> find(PersonId person) {
        return db.sql("select id, key from coaching.draft_key where person = :person")
                .param("person", person.value())
                .query(Row.class)
                .optional()
                .flatMap(row -> vault.openBytes(Scope.ofPerson(person.value()), field(row.id()), row.key()));
    }

    private static Field field(UUID id) {
        return new Field("coaching.draft_key.key", id);
    }
}

package ajar.showcase.echoes;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the token under which somebody's reaction to one post lies. Each is another one, for each post and each kind: who has the database
 * alone cannot tell which two are of one person, let alone of whom. The key of a school lies sealed. Safe to share between threads.
 */
@Component
class ReactionKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MADE_OF_BYTES = 4 * Long.BYTES + 1;

    private final JdbcClient db;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    ReactionKeys(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    private record Row(UUID id, byte[] key) {}

    @Transactional
    byte[] of(SchoolId school) {
        return find(school).orElseGet(() -> {
            insert(school);
            return find(school).orElseThrow();
        });
    }

    static byte[] token(byte[] key, PersonId person, PostId post, Kind kind) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(MADE_OF_BYTES)
                    .putLong(person.value().getMostSignificantBits())
                    .putLong(person.value().getLeastSignificantBits())
                    .putLong(post.value().getMostSignificantBits())
                    .putLong(post.value().getLeastSignificantBits())
                    .put((byte) kind.ordinal())
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
        }
    }

    private Optional<byte[]> find(SchoolId school) {
        return db.sql("select id, key from showcase.reaction_key where school = :school")
                .param("school", school.value())
                .query((row, n) -> new Row(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(row.getBytes("key"))))
                .optional()
                .flatMap(row -> vault.openBytes(scope(school), field(row.id()), row.key()));
    }

    private void insert(SchoolId school) {
        var fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        var id = UUID.randomUUID();
        db.sql("""
                insert into showcase.reaction_key (id, school, key) values (:id, :school, :key) on conflict (school) do nothing
                """)
                .param("id", id)
                .param("school", school.value())
                .param("key", vault.sealBytes(scope(school), field(id), fresh))
                .update();
    }

    private static Scope scope(SchoolId school) {
        return new Scope("reactions", school.value());
    }

    private static Field field(UUID id) {
        return new Field("showcase.reaction_key.key", id);
    }
}

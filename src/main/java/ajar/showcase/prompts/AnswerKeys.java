package ajar.showcase.prompts;

import ajar.school.PersonId;
import ajar.showcase.RoundId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the token by which somebody's answer without a name is found again: by them, while they are signed in, and by nobody who has the
 * database alone. The key is the round's own and lies sealed beside it; the vault throws its lock away when the round is long over, and
 * then nobody can make a token any more. Safe to share between threads.
 */
@Component
class AnswerKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    AnswerKeys(Vault vault) {
        this.vault = vault;
    }

    /** A key for a new round, sealed. */
    byte[] fresh(RoundId round) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return vault.sealBytes(scope(round), field(round), key);
    }

    /** Whose token it is only this can tell; empty where the key was thrown away. */
    Optional<byte[]> token(RoundId round, byte @Nullable [] sealed, PersonId person) {
        return Optional.ofNullable(sealed)
                .flatMap(key -> vault.openBytes(scope(round), field(round), key))
                .map(key -> token(key, person));
    }

    /** From now on no token of the round can be made, from backups of the keys within a week at most. */
    void forget(RoundId round) {
        vault.forget(scope(round));
    }

    private static byte[] token(byte[] key, PersonId person) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(person.value().getMostSignificantBits())
                    .putLong(person.value().getLeastSignificantBits())
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
        }
    }

    private static Scope scope(RoundId round) {
        return new Scope("round", round.value());
    }

    private static Field field(RoundId round) {
        return new Field("showcase.round.answer_key", round.value());
    }
}

package ajar.site.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.aead.XAesGcmKey;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One key of 32 bytes at work: XAES-256-GCM, whose nonces of 192 bits may be drawn at random for as many texts as there will ever be.
 * What it locks is bound to a place; it opens with the same place alone. Safe to share between threads.
 */
final class Lock {

    static final int KEY_BYTES = 32;

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final byte[] key;
    private final Aead aead;

    private Lock(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has %d bytes, not %d.".formatted(KEY_BYTES, key.length));
        }
        this.key = key.clone();
        this.aead = aead(this.key);
    }

    static Lock of(byte[] key) {
        return new Lock(key);
    }

    /** A key that nobody has ever had. */
    static Lock fresh() {
        return new Lock(SecretBytes.randomBytes(KEY_BYTES).toByteArray(InsecureSecretKeyAccess.get()));
    }

    byte[] lock(byte[] plain, String place) {
        try {
            return aead.encrypt(plain, place.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be locked.", e);
        }
    }

    /** @throws GeneralSecurityException where it was locked by another key, for another place, or changed since */
    byte[] open(byte[] locked, String place) throws GeneralSecurityException {
        return aead.decrypt(locked, place.getBytes(UTF_8));
    }

    /** This key, locked by another one. */
    byte[] wrappedBy(Lock master, String place) {
        return master.lock(key, place);
    }

    /** Tells keys apart without telling anything of them. */
    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("ajar master key".getBytes(UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(key), 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return key.clone();
    }

    /** Keeps the key out of logs and error messages. */
    @Override
    public String toString() {
        return "Lock[]";
    }

    /** The key is ours and no keyset of Tink's, which warns of taking keysets apart. */
    @AccessesPartialKey
    private static Aead aead(byte[] key) {
        try {
            var secret = XAesGcmKey.create(
                    PredefinedAeadParameters.XAES_256_GCM_192_BIT_NONCE_NO_PREFIX,
                    SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()),
                    null);
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(secret).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No lock could be made.", e);
        }
    }
}

package ajar.site.passkeys;

import static java.util.stream.Collectors.joining;

import ajar.site.accounts.AccountId;
import ajar.site.accounts.Accounts;
import ajar.site.accounts.SignInContext;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys in the database. The handle that a device keeps is the account's id, which says nothing of anybody. */
@Repository
class PasskeyRows implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private final JdbcClient db;
    private final SignInContext signingIn;
    private final Accounts accounts;

    PasskeyRows(JdbcClient db, SignInContext signingIn, Accounts accounts) {
        this.db = db;
        this.signingIn = signingIn;
        this.accounts = accounts;
    }

    static Bytes handle(AccountId account) {
        var bytes = ByteBuffer.allocate(16);
        bytes.putLong(account.value().getMostSignificantBits());
        bytes.putLong(account.value().getLeastSignificantBits());
        return new Bytes(bytes.array());
    }

    static AccountId account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    List<Passkey> of(AccountId account) {
        return signingIn.get(() -> db.sql("""
                select credential, label, made_at, used_at from site.passkey where account = :account order by made_at
                """)
                .param("account", account.value())
                .query((row, n) -> new Passkey(
                        new Bytes(row.getBytes("credential")).toBase64UrlString(),
                        row.getString("label"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("used_at", OffsetDateTime.class).toInstant()))
                .list());
    }

    boolean remove(AccountId account, Bytes credential) {
        return signingIn.get(
                        () -> db.sql("delete from site.passkey where account = :account and credential = :credential")
                                .param("account", account.value())
                                .param("credential", credential.getBytes())
                                .update())
                == 1;
    }

    @Override
    public void delete(Bytes credential) {
        signingIn.run(() -> db.sql("delete from site.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .update());
    }

    /** A new one, or one whose use moved its count on; a passkey never changes its account. */
    @Override
    public void save(CredentialRecord passkey) {
        signingIn.run(() -> db.sql("""
                insert into site.passkey (credential, account, public_key, signature_count, verified, backup_eligible,
                    backed_up, transports, attestation, attestation_data, label, made_at, used_at)
                values (:credential, :account, :publicKey, :count, :verified, :eligible, :backedUp, :transports,
                    :attestation, :attestationData, :label, :madeAt, :usedAt)
                on conflict (credential) do update
                   set signature_count = excluded.signature_count, verified = excluded.verified,
                       backed_up = excluded.backed_up, used_at = excluded.used_at
                 where passkey.account = excluded.account
                """)
                .param("credential", passkey.getCredentialId().getBytes())
                .param("account", account(passkey.getUserEntityUserId()).value())
                .param("publicKey", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(joining(",")))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("attestationData", bytes(passkey.getAttestationClientDataJSON()))
                .param("label", passkey.getLabel())
                .param("madeAt", passkey.getCreated().atOffset(ZoneOffset.UTC))
                .param("usedAt", passkey.getLastUsed().atOffset(ZoneOffset.UTC))
                .update());
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return signingIn
                .get(() -> db.sql("select * from site.passkey where credential = :credential")
                        .param("credential", credential.getBytes())
                        .query(PasskeyRows::passkey)
                        .optional())
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return signingIn.get(() -> db.sql("select * from site.passkey where account = :account")
                .param("account", account(handle).value())
                .query(PasskeyRows::passkey)
                .list());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return accounts.find(account(handle))
                .map(account -> owner(account.id(), account.name()))
                .orElse(null);
    }

    static PublicKeyCredentialUserEntity owner(AccountId account, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account))
                .name(name)
                .displayName(name)
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return accounts.named(name)
                .map(account -> owner(account.id(), account.name()))
                .orElse(null);
    }

    /** Accounts come and go elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("An account is not made by its passkey.");
    }

    private static byte[] bytes(@Nullable Bytes value) {
        return value == null ? new byte[0] : value.getBytes();
    }

    private static CredentialRecord passkey(ResultSet row, int n) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(handle(new AccountId(row.getObject("account", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream(row.getString("transports").split(","))
                        .filter(word -> !word.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_data")))
                .label(row.getString("label"))
                .created(row.getObject("made_at", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant())
                .build();
    }
}

package ajar.site.accounts;

import ajar.postgres.Owner;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** An account that is simply there, with a password and a recovery code, for somebody whom a test speaks of. */
public final class GivenAccount {

    public static final String PASSWORD = "chalk and talk";
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(PASSWORD);

    private final Owner owner;
    private final UUID account;
    private final String recoveryCode = Codes.fresh();

    /** @param person the name of somebody in the database, or their id */
    public GivenAccount(Owner owner, String person, String name) {
        this.owner = owner;
        this.account = made(name);
        owner.db().sql("""
                        insert into site.membership (person, school, account)
                        select id, school, :account from school.person where name = :person or id::text = :person
                        on conflict do nothing
                        """).param("account", account).param("person", person).update();
        owner.db()
                .sql("insert into site.recovery_code (account, code) values (:account, :code)")
                .param("account", account)
                .param("code", Codes.digest(recoveryCode))
                .update();
    }

    public AccountId id() {
        return new AccountId(account);
    }

    /** Good once. */
    public String recoveryCode() {
        return recoveryCode;
    }

    public GivenAccount reads(String mail) {
        owner.db()
                .sql("update site.account set mail = :mail where id = :id")
                .param("mail", mail)
                .param("id", account)
                .update();
        return this;
    }

    private UUID made(String name) {
        owner.db()
                .sql("insert into site.account (name, password) values (:name, :password) on conflict do nothing")
                .param("name", name)
                .param("password", HASH)
                .update();
        return owner.db()
                .sql("select id from site.account where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}

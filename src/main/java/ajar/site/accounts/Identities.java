package ajar.site.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who accounts are in the directories of their schools, by those directories' own unchanging names for them. */
@Repository
public class Identities {

    private final JdbcClient db;
    private final SignInContext signingIn;

    Identities(JdbcClient db, SignInContext signingIn) {
        this.db = db;
        this.signingIn = signingIn;
    }

    public Optional<AccountId> find(String provider, String subject) {
        return signingIn.get(() -> db.sql("""
                select account from site.provider_identity where provider = :provider and subject = :subject
                """)
                .param("provider", provider)
                .param("subject", subject)
                .query((row, n) -> new AccountId(row.getObject("account", UUID.class)))
                .optional());
    }

    /** The providers that vouch for an account. */
    public List<String> of(AccountId account) {
        return signingIn.get(() -> db.sql("""
                select provider from site.provider_identity where account = :account order by provider, subject
                """)
                .param("account", account.value())
                .query(String.class)
                .list());
    }

    /** False where that somebody is another account's already. */
    public boolean add(String provider, String subject, AccountId account) {
        return signingIn.get(() -> db.sql("""
                insert into site.provider_identity (provider, subject, account) values (:provider, :subject, :account)
                on conflict do nothing
                """)
                        .param("provider", provider)
                        .param("subject", subject)
                        .param("account", account.value())
                        .update())
                == 1;
    }

    public boolean remove(AccountId account, String provider) {
        return signingIn.get(() -> db.sql("""
                delete from site.provider_identity where account = :account and provider = :provider
                """)
                        .param("account", account.value())
                        .param("provider", provider)
                        .update())
                > 0;
    }

    /**
     * People whose rosters have this address and who have no way in yet: to be asked only with an address that the directory vouches for.
     */
    public List<Invited> waitingFor(String mail) {
        return signingIn.get(() ->
                db.sql("""
                select p.id, p.school, p.name, s.name as school_name, p.email, null as mailed_to, null as code
                  from school.person p
                  join school.school s on s.id = p.school and not s.demo
                 where lower(p.email) = lower(:mail) and p.left_on is null
                   and not exists (select from site.membership m where m.person = p.id)
                 order by p.id
                """).param("mail", mail).query(Invitations::invited).list());
    }
}

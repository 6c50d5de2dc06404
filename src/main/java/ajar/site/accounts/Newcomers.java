package ajar.site.accounts;

import ajar.school.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives whoever was invited their way in: a new account, or one they have at another school of the district. */
@Repository
public class Newcomers {

    private static final int RECOVERY_CODES = 8;

    private final JdbcClient db;
    private final SignInContext signingIn;

    Newcomers(JdbcClient db, SignInContext signingIn) {
        this.db = db;
        this.signingIn = signingIn;
    }

    /**
     * A new account.
     *
     * @param id chosen beforehand, since a passkey is made for it
     * @param mail only if its owner has shown that they read it
     */
    public record NewAccount(
            AccountId id,
            String name,
            @Nullable String mail,
            @Nullable String passwordHash) {}

    /**
     * Makes the account for whoever is invited and ends the invitation.
     *
     * @param more what else belongs to it, in the same transaction
     * @return recovery codes, shown once; nothing when somebody has used the invitation or taken the name meanwhile
     */
    public Optional<List<String>> settle(Invited invited, NewAccount account, Consumer<AccountId> more) {
        return settle(invited, account, more, this::join);
    }

    /** The same without an invitation, for whom a directory vouches. */
    public Optional<List<String>> settleVouched(Invited invited, NewAccount account, Consumer<AccountId> more) {
        return settle(invited, account, more, this::joinVouched);
    }

    private Optional<List<String>> settle(
            Invited invited, NewAccount account, Consumer<AccountId> more, BiPredicate<Invited, AccountId> joins) {
        return signingIn.get(() -> {
            int made = db.sql("""
                    insert into site.account (id, name, mail, password, password_at)
                    select :id, lower(btrim(:name)), lower(btrim(:mail)), :password, case when :password::text is null then null else now() end
                     where not exists (select from site.account where name = lower(btrim(:mail)) or mail = lower(btrim(:name)))
                    on conflict do nothing
                    """)
                    .param("id", account.id().value())
                    .param("name", account.name())
                    .param("mail", account.mail())
                    .param("password", account.passwordHash())
                    .update();
            if (made == 0) {
                return Optional.empty();
            }
            if (!joins.test(invited, account.id())) {
                db.sql("delete from site.account where id = :id")
                        .param("id", account.id().value())
                        .update();
                return Optional.empty();
            }
            more.accept(account.id());
            return Optional.of(freshRecoveryCodes(account.id()));
        });
    }

    /** Adds a school to an account; false when the invitation is used, or the schools are of two districts. */
    public boolean add(Invited invited, AccountId account) {
        return signingIn.get(() -> isOfOneDistrict(invited, account) && join(invited, account));
    }

    /** The same without an invitation, for whom a directory vouches. */
    public boolean addVouched(Invited invited, AccountId account) {
        return signingIn.get(() -> isOfOneDistrict(invited, account) && joinVouched(invited, account));
    }

    /** Eight new ones in place of those before. */
    public List<String> renewRecoveryCodes(AccountId account) {
        return signingIn.get(() -> freshRecoveryCodes(account));
    }

    /** Uses one up; false when it is none of theirs. */
    public boolean useRecoveryCode(AccountId account, String code) {
        return signingIn.get(() -> db.sql("delete from site.recovery_code where account = :account and code = :code")
                        .param("account", account.value())
                        .param("code", Codes.digest(code))
                        .update())
                == 1;
    }

    public int recoveryCodesLeft(AccountId account) {
        return signingIn.get(() -> db.sql("select count(*)::int from site.recovery_code where account = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single());
    }

    private boolean isOfOneDistrict(Invited invited, AccountId account) {
        return db.sql("""
                select not exists (select from site.membership m
                                     join school.school s on s.id = m.school
                                    where m.account = :account
                                      and (m.school = :school
                                           or s.district <> (select district from school.school where id = :school)))
                """)
                .param("account", account.value())
                .param("school", invited.school().value())
                .query(Boolean.class)
                .single();
    }

    /**
     * An invitation is used by whoever comes first, and only with the code that is good now: a password takes a moment to store, and
     * a steward may have made another code meanwhile. The founding steward has none and is held by the key of the membership.
     */
    private boolean join(Invited invited, AccountId account) {
        int ended = db.sql("delete from site.invitation where person = :person and code = decode(:code, 'hex')")
                .param("person", invited.person().value())
                .param("code", invited.code())
                .update();
        return (ended == 1 || isFounder(invited.person())) && joinVouched(invited, account);
    }

    private boolean joinVouched(Invited invited, AccountId account) {
        return db.sql("""
                insert into site.membership (person, school, account) values (:person, :school, :account)
                on conflict do nothing
                """)
                        .param("person", invited.person().value())
                        .param("school", invited.school().value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    private boolean isFounder(PersonId person) {
        return db.sql("select site.unclaimed_steward()")
                .query(UUID.class)
                .optional()
                .filter(person.value()::equals)
                .isPresent();
    }

    private List<String> freshRecoveryCodes(AccountId account) {
        db.sql("delete from site.recovery_code where account = :account")
                .param("account", account.value())
                .update();
        var codes = Stream.generate(Codes::fresh).limit(RECOVERY_CODES).toList();
        for (var code : codes) {
            db.sql("insert into site.recovery_code (account, code) values (:account, :code)")
                    .param("account", account.value())
                    .param("code", Codes.digest(code))
                    .update();
        }
        return codes;
    }
}

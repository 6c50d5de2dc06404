package ajar.site.accounts;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts and what they are at which schools, as signing in finds them: before anybody is known, so as a job. */
@Repository
public class Accounts {

    private final JdbcClient db;
    private final SignInContext signingIn;

    Accounts(JdbcClient db, SignInContext signingIn) {
        this.db = db;
        this.signingIn = signingIn;
    }

    /** By the name they sign in with, or by their mail address. */
    public Optional<Account> named(String name) {
        return signingIn.get(() -> db.sql("""
                select id, name, mail, password from site.account
                 where name = lower(btrim(:name)) or mail = lower(btrim(:name))
                 order by name = lower(btrim(:name)) desc limit 1
                """)
                .param("name", name)
                .query((row, n) -> new Account(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("mail"),
                        row.getString("password")))
                .optional());
    }

    public Optional<Account> find(AccountId id) {
        return signingIn.get(() -> db.sql("select id, name, mail, password from site.account where id = :id")
                .param("id", id.value())
                .query((row, n) ->
                        new Account(id, row.getString("name"), row.getString("mail"), row.getString("password")))
                .optional());
    }

    /** Where they may come in, the school of their last visit first. */
    public List<Membership> memberships(AccountId account) {
        return signingIn.get(() -> db.sql("""
                select m.person, m.school, s.name
                  from site.membership m
                  join school.person p on p.id = m.person and p.left_on is null
                  join school.school s on s.id = m.school
                 where m.account = :account and m.suspended_at is null
                 order by m.used_at desc, m.person
                """)
                .param("account", account.value())
                .query((row, n) -> new Membership(
                        account,
                        new PersonId(row.getObject("person", UUID.class)),
                        new SchoolId(row.getObject("school", UUID.class)),
                        row.getString("name")))
                .list());
    }

    /** What they are at all their schools together, also where their way in is shut for the moment. */
    public Set<Role> rolesEverywhere(AccountId account) {
        return signingIn.get(() -> db.sql("""
                select distinct r.role
                  from site.membership m
                  join school.role r on r.person = m.person
                 where m.account = :account
                """)
                .param("account", account.value())
                .query((row, n) -> Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)))
                .set());
    }

    /** Remembers at which school they come in, which will be the first one next time. */
    public void comesIn(Membership membership) {
        signingIn.run(() -> db.sql("update site.membership set used_at = now() where person = :person")
                .param("person", membership.person().value())
                .update());
    }

    /** Whether a person still has this account's way in: not suspended, not taken away. */
    public boolean isHere(AccountId account, PersonId person) {
        return signingIn.get(() -> db.sql("""
                select exists (select from site.membership
                                where account = :account and person = :person and suspended_at is null)
                """)
                .param("account", account.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single());
    }

    /** Whether a person works at the school and has an open way in; a guest of the demo needs none. */
    public boolean isPresent(PersonId person) {
        return signingIn.get(() ->
                db.sql("""
                select exists (select from school.person p
                                 join school.school s on s.id = p.school
                                where p.id = :person and p.left_on is null
                                  and case when exists (select from site.membership m where m.person = p.id)
                                      then exists (select from site.membership m
                                                    where m.person = p.id and m.suspended_at is null)
                                      else s.demo end)
                """).param("person", person.value()).query(Boolean.class).single());
    }

    public boolean isTaken(String name) {
        return signingIn.get(
                () -> db.sql("""
                select exists (select from site.account where name = lower(btrim(:name)) or mail = lower(btrim(:name)))
                """).param("name", name).query(Boolean.class).single());
    }

    /** Whether the school knows somebody else by that address; two people of one address are one human being. */
    public boolean isAddressOfAnother(String name, Invited invited) {
        return !name.strip().equalsIgnoreCase(invited.rosterMail())
                && signingIn.get(() -> db.sql("""
                        select exists (select from school.person
                                        where lower(email) = lower(btrim(:name)) and id <> :person and left_on is null)
                        """)
                        .param("name", name)
                        .param("person", invited.person().value())
                        .query(Boolean.class)
                        .single());
    }

    /** A password; null takes it away. */
    public void setPassword(AccountId account, @Nullable String hash) {
        signingIn.run(() -> db.sql("update site.account set password = :hash, password_at = now() where id = :id")
                .param("hash", hash)
                .param("id", account.value())
                .update());
    }

    /** False where another account has that address. */
    public boolean setMail(AccountId account, String mail) {
        return signingIn.get(() -> db.sql("""
                update site.account set mail = lower(btrim(:mail))
                 where id = :id and not exists (select from site.account
                                                 where id <> :id and (mail = lower(btrim(:mail)) or name = lower(btrim(:mail))))
                """)
                        .param("mail", mail)
                        .param("id", account.value())
                        .update())
                == 1;
    }
}

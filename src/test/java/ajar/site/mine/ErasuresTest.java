package ajar.site.mine;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Schools;
import ajar.site.Me;
import ajar.site.accounts.AccountId;
import ajar.site.accounts.Campus;
import ajar.site.accounts.GivenAccount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an erasure does to the way in, and what the log says of it. */
@ModuleTest
class ErasuresTest {

    @Autowired
    Owner owner;

    @Autowired
    Erasures erasures;

    @Autowired
    ErasureWork work;

    @Autowired
    People people;

    @Autowired
    Schools schools;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void found() {
        Hawthorn.foundIn(owner);
    }

    @Test
    void leaveTheirWayInToWhoeverWorksHere() {
        var account = account(ADA, "ada");
        as(ADA, me -> work.carryOut(erasures.askForOwn(me)));
        assertThat(waysOf(account)).containsExactly("account", "code", "membership", "passkey", "provider");
    }

    @Test
    void takeTheWayInOfWhoeverHasLeft() {
        var account = account(ADA, "ada");
        var bens = account(BEN, "ben");
        eraseAsLeft(ADA);
        assertThat(waysOf(account)).isEmpty();
        assertThat(waysOf(bens)).hasSize(5);
    }

    /** The account is the human being's, who works at two schools and leaves one. */
    @Test
    void leaveTheWayIntoAnotherSchool() {
        var account = account(ADA, "ada");
        var campus = new Campus(owner);
        var other = campus.school("Elsewhere", "Birch");
        var adaThere = campus.person(other, "Ada", "Okafor", "teacher");
        owner.db()
                .sql("insert into site.membership (person, school, account) values (:person, :school, :account)")
                .param("person", adaThere)
                .param("school", other)
                .param("account", account.value())
                .update();
        eraseAsLeft(ADA);
        assertThat(waysOf(account)).containsExactly("account", "code", "membership", "passkey", "provider");
        assertThat(owner.db()
                        .sql("select person from site.membership where account = :account")
                        .param("account", account.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(adaThere);
    }

    @Test
    void standInTheLog() {
        as(BEN, me -> erasures.askForOwn(me));
        as(BEN, me -> work.carryOut(erasures.askForOwn(me)));
        eraseAsLeft(ADA);
        assertThat(logged()).containsExactly(BEN + " erased " + BEN, PAT + " erased " + ADA);
        assertThat(flaws()).as("the log is as it was written").isEmpty();
    }

    private List<String> flaws() {
        return DatabaseContext.asJob(
                "audit",
                () -> transaction.execute(begun -> db.sql("select flaw from site.audit_flaws()")
                        .query(String.class)
                        .list()));
    }

    private List<String> logged() {
        return owner.db()
                .sql("select who, act, whom from site.audit_entry where act = 'erased' order by place")
                .query((row, n) -> new PersonId(row.getObject("who", UUID.class)) + " " + row.getString("act") + " "
                        + new PersonId(row.getObject("whom", UUID.class)))
                .list();
    }

    private void eraseAsLeft(PersonId person) {
        owner.db()
                .sql("update school.person set left_on = '2026-09-01' where id = :id")
                .param("id", person.value())
                .update();
        as(PAT, pat -> work.carryOut(erasures.askForLeft(pat, person).orElseThrow()));
    }

    private AccountId account(PersonId person, String name) {
        var account = new GivenAccount(owner, person.value().toString(), name).id();
        owner.db()
                .sql("insert into site.provider_identity (provider, subject, account) values ('p', :name, :account)")
                .param("name", name)
                .param("account", account.value())
                .update();
        owner.db()
                .sql("""
                insert into site.passkey (credential, account, public_key, signature_count, verified, backup_eligible, backed_up,
                                          attestation, attestation_data, label, made_at, used_at)
                values (convert_to(:name, 'UTF8'), :account, 'x', 1, true, true, true, 'x', 'x', 'My telephone', now(), now())
                """)
                .param("name", name)
                .param("account", account.value())
                .update();
        return account;
    }

    private List<String> waysOf(AccountId account) {
        return owner.db()
                .sql("""
                select 'account' as kind from site.account where id = :account
                union all select 'membership' from site.membership where account = :account
                union all select 'passkey' from site.passkey where account = :account
                union all select 'provider' from site.provider_identity where account = :account
                union all select 'code' from site.recovery_code where account = :account
                order by kind
                """)
                .param("account", account.value())
                .query(String.class)
                .list();
    }

    private void as(PersonId person, java.util.function.Consumer<Me> work) {
        DatabaseContext.as(
                person.value(),
                HAWTHORN.value(),
                () -> work.accept(new Me(
                        people.find(HAWTHORN, person).orElseThrow(),
                        schools.get(HAWTHORN),
                        people.rolesOf(HAWTHORN, person))));
    }
}

package ajar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.ModuleTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class DatabaseContextTest {

    private static final UUID ADA = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID BEN = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    private static final UUID HAWTHORN = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID ROWAN = UUID.fromString("00000000-0000-7000-8000-000000000002");

    @Autowired
    JdbcClient db;

    @Autowired
    Owner owner;

    @Autowired
    DataSource pool;

    @Autowired
    PlatformTransactionManager transactions;

    /** One room of each school, and a policy that shows a school its own. */
    @BeforeEach
    void twoSchoolsWithOneDiaryEach() {
        owner.db().sql("drop schema if exists trial cascade").update();
        owner.db().sql("create schema trial").update();
        owner.db()
                .sql("create table trial.diary (school uuid, person uuid, line text)")
                .update();
        owner.db().sql("alter table trial.diary enable row level security").update();
        owner.db().sql("""
                create policy own on trial.diary
                 using (school = site.current_school()
                        and (person = site.current_person() or site.current_job() = 'digest'))
                """).update();
        for (var line : List.of(
                List.of(HAWTHORN, ADA, "ada's"), List.of(HAWTHORN, BEN, "ben's"), List.of(ROWAN, ADA, "rowan's"))) {
            owner.db()
                    .sql("insert into trial.diary values (?, ?, ?)")
                    .params(line)
                    .update();
        }
    }

    @Test
    void showsOwnRowsOnly() {
        assertThat(DatabaseContext.as(ADA, HAWTHORN, this::lines)).containsExactly("ada's");
        assertThat(DatabaseContext.as(BEN, HAWTHORN, this::lines)).containsExactly("ben's");
    }

    @Test
    void namesJobs() {
        assertThat(DatabaseContext.asJob("digest", HAWTHORN, this::lines)).containsExactly("ada's", "ben's");
        assertThat(DatabaseContext.asJob("plan", HAWTHORN, this::lines)).isEmpty();
        assertThat(DatabaseContext.asJob("digest", this::lines)).isEmpty();
    }

    @Test
    void showsNothingWithoutOne() {
        assertThat(lines()).isEmpty();
    }

    @Test
    void givesNothingOutsideTransactions() {
        assertThat(DatabaseContext.as(ADA, HAWTHORN, this::read)).isEmpty();
    }

    @Test
    void refusesRowsOfOthers() {
        assertThatThrownBy(() -> DatabaseContext.as(BEN, HAWTHORN, () -> write(ADA)))
                .isInstanceOf(DataAccessException.class);
        DatabaseContext.as(ADA, HAWTHORN, () -> write(ADA));
        assertThat(DatabaseContext.as(ADA, HAWTHORN, this::lines)).containsExactly("ada's", "written");
    }

    @Test
    void staysWithItsThread() {
        var elsewhere = DatabaseContext.as(
                ADA, HAWTHORN, () -> CompletableFuture.supplyAsync(this::lines).join());
        assertThat(elsewhere).isEmpty();
    }

    /** As many transactions as the pool has connections leave a name on each of them, were it not local. */
    @Test
    void leavesNothingOnPooledConnections() throws Exception {
        for (var i = 0; i < 20; i++) {
            DatabaseContext.as(ADA, HAWTHORN, this::lines);
            assertThat(lines()).isEmpty();
            assertThat(read()).isEmpty();
        }
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select site.current_person(), current_setting('ajar.person', true)")) {
            row.next();
            assertThat(row.getObject(1)).isNull();
            assertThat(row.getString(2)).isEqualTo("");
        }
    }

    @Test
    void forgetsWhatFailed() {
        assertThatThrownBy(() -> DatabaseContext.as(ADA, HAWTHORN, () -> {
                    throw new IllegalStateException("the bell rang");
                }))
                .hasMessage("the bell rang");
        assertThat(lines()).isEmpty();
    }

    @Test
    void changesInsideRunningTransactions() {
        var seen = DatabaseContext.as(
                ADA,
                HAWTHORN,
                () -> inTransaction(() -> {
                    var asAda = read();
                    var asBen = DatabaseContext.as(BEN, HAWTHORN, this::lines);
                    return List.of(asAda, asBen, read());
                }));
        assertThat(seen).containsExactly(List.of("ada's"), List.of("ben's"), List.of("ada's"));
    }

    @Test
    void entersTransactionsThatBeganWithoutOne() {
        var seen = inTransaction(() -> List.of(read(), DatabaseContext.asJob("digest", ROWAN, this::lines), read()));
        assertThat(seen).containsExactly(List.of(), List.of("rowan's"), List.of());
    }

    @Test
    void keepsTheErrorOfAbortedTransactions() {
        assertThatThrownBy(() -> DatabaseContext.as(
                        ADA, HAWTHORN, () -> inTransaction(() -> DatabaseContext.as(BEN, HAWTHORN, () -> write(ADA)))))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("violates row-level security policy");
    }

    @Test
    void entersNewTransactionsInsideOthers() {
        var inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var seen = DatabaseContext.as(
                ADA, HAWTHORN, () -> inTransaction(() -> List.of(inner.execute(status -> read()), read())));
        assertThat(seen).containsExactly(List.of("ada's"), List.of("ada's"));
    }

    private List<String> lines() {
        return inTransaction(this::read);
    }

    private List<String> read() {
        return db.sql("select line from trial.diary order by line")
                .query(String.class)
                .list();
    }

    private int write(UUID person) {
        return inTransaction(() -> db.sql("insert into trial.diary values (?, ?, 'written')")
                .params(HAWTHORN, person)
                .update());
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }
}

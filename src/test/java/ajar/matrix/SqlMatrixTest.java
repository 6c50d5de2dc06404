package ajar.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.postgres.Experiments;
import ajar.postgres.Owner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The second wall by itself: what each table gives to everybody who asks the database in their own name, whatever the application asks
 * for. {@code matrix/sql.txt} says it; the rows are those of {@code matrix/school.sql}.
 */
@AccessTest
class SqlMatrixTest {

    /** All policies with {@code -Dajar.policies=all}; a few at random on every commit. */
    private static final String HOW_MANY = System.getProperty("ajar.policies", "10");

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager experiments;

    SqlProbe probe;

    @BeforeEach
    void knowRows() {
        probe = new SqlProbe(owner, db, (Experiments) experiments);
    }

    @Test
    void isAsTheTableSays() {
        assertThat(probe.everything()).isEqualTo(SqlTable.read());
    }

    @Test
    void givesNothingOfAnotherSchool() {
        assertThat(probe.elsewhere()).isEmpty();
    }

    /**
     * The control: without any one policy some cell is another one. Not those of the erasure: what it does in somebody's name is mostly
     * given to that person by another policy, too; and not what a host reads of thanks, since nobody whom this school's table names was
     * visited yet; nor what founds a school, which ends with its first steward, and each of these has one; nor reactions, whose tokens
     * the application makes: ajar.showcase.echoes.ReactionsTest asks them.
     */
    @Test
    void standsOnEachPolicy() {
        record Policy(String table, String name, String definition) {}
        var policies = new ArrayList<>(owner.db().sql("""
                select format('%I.%I', schemaname, tablename) as table, policyname as name,
                       format('create policy %I on %I.%I as %s for %s', policyname, schemaname, tablename, permissive, cmd)
                           || coalesce(' using (' || qual || ')', '') || coalesce(' with check (' || with_check || ')', '') as definition
                  from pg_policies
                 where schemaname not in ('ground', 'public', 'migrations', 'watch', 'information_schema', 'pg_catalog')
                   and policyname not like 'erased%' and policyname <> 'founding_reads'
                   and not (tablename = 'reaction' and policyname like 'own%')
                   and (tablename, policyname) not in (('thanks', 'involved_read'), ('idea_tried', 'involved_read'),
                       ('school', 'founding'), ('person', 'founding'), ('role', 'founding'))
                 order by 1, 2
                """).query(Policy.class).list());
        assertThat(policies).hasSizeGreaterThan(60);
        Collections.shuffle(policies, new Random(Long.getLong("ajar.seed", 20)));
        var unnoticed = new ArrayList<String>();
        var said = SqlTable.read();
        for (var policy : HOW_MANY.equals("all") ? policies : policies.subList(0, Integer.parseInt(HOW_MANY))) {
            owner.db()
                    .sql("drop policy " + policy.name() + " on " + policy.table())
                    .update();
            try {
                if (isAsSaid(policy.table(), said)) {
                    unnoticed.add(policy.table() + " " + policy.name());
                }
            } finally {
                owner.db().sql(policy.definition()).update();
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** The control the other way round: with one more policy that lets everybody in, some cell is another one. */
    @Test
    void noticesAnyTableThrownOpen() {
        var unnoticed = new ArrayList<String>();
        var said = SqlTable.read();
        for (var table : probe.readable()) {
            owner.db()
                    .sql("create policy planted on " + table + " for select using (true)")
                    .update();
            try {
                if (isAsSaid(table, said) && probe.elsewhere(table).isEmpty()) {
                    unnoticed.add(table);
                }
            } finally {
                owner.db().sql("drop policy planted on " + table).update();
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    private boolean isAsSaid(String table, TreeMap<String, List<String>> said) {
        return probe.of(table).equals(said.get(table));
    }
}

package ajar.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.ModuleTest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the two roles of the database can do, and that no table stands open. */
@ModuleTest
class DatabaseWallsTest {

    /** Read before anybody is known, or by no school at all; looked at one by one. */
    private static final Set<String> OPEN_TO_THE_APP =
            Set.of("ground.session", "ground.session_attributes", "ground.event_publication", "ground.scheduled_task");

    @Autowired
    JdbcClient db;

    @Autowired
    Owner owner;

    @Test
    void hideEveryTableBehindPolicies() {
        assertThat(tablesWithoutPolicies()).containsExactlyInAnyOrderElementsOf(OPEN_TO_THE_APP);
    }

    @Test
    void noticeTablesWithoutPolicies() {
        owner.db().sql("create schema planted").update();
        owner.db().sql("create table planted.peephole (id int)").update();
        try {
            assertThat(tablesWithoutPolicies()).contains("planted.peephole");
        } finally {
            owner.db().sql("drop schema planted cascade").update();
        }
    }

    @Test
    void letTheAppOwnNothing() {
        assertThat(db.sql("select relname from pg_class where pg_get_userbyid(relowner) = current_user")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(db.sql("select nspname from pg_namespace where pg_get_userbyid(nspowner) = current_user")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void giveNeitherRolePowers() {
        for (var client : List.of(db, owner.db())) {
            assertThat(client.sql("""
                            select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                              from pg_roles
                             where rolname = current_user
                            """).query(Boolean.class).single()).isFalse();
        }
    }

    @Test
    void keepTheAppFromChangingTables() {
        assertThatThrownBy(() -> db.sql("create table public.notes (line text)").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("alter table ground.session disable row level security")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("must be owner");
        assertThatThrownBy(() -> db.sql("truncate ground.session").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> db.sql("select from migrations.history_of_school")
                        .query()
                        .listOfRows())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    /** Views run with the rights of their owner unless they say otherwise. */
    @Test
    void letNoViewSeeMoreThanItsReader() {
        assertThat(owner.db().sql("""
                        select c.oid::regclass::text
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('v', 'm')
                           and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                           and not coalesce('security_invoker=true' = any (c.reloptions), false)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void pinTheSearchPathOfFunctionsThatActAsTheOwner() {
        assertThat(owner.db().sql("""
                        select p.oid::regprocedure::text
                          from pg_proc p
                          join pg_namespace n on n.oid = p.pronamespace
                         where p.prosecdef
                           and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                           and not exists (select from unnest(p.proconfig) setting
                                            where setting like 'search_path=%, pg_temp')
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void areBuiltFromEveryFolderOfMigrations() throws IOException {
        var folders = Stream.of(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V1__*.sql"))
                .map(script -> script.getDescription().replaceAll(".*/db/migration/([^/]+)/.*", "$1"))
                .toList();
        assertThat(MigrationFolders.listed()).containsExactlyInAnyOrderElementsOf(folders);
    }

    private List<String> tablesWithoutPolicies() {
        return owner.db().sql("""
                select n.nspname || '.' || c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p')
                   and not c.relrowsecurity
                   and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
                """).query(String.class).list();
    }
}

package ajar.matrix;

import static java.util.stream.Collectors.joining;

import ajar.postgres.Owner;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of the database as one value, past row level security and as of the running transaction. */
final class Contents {

    /** Sessions, events on their way, what a browser has begun and counts of tries come and go by themselves; what the audit log keeps is looked at on its own. */
    private static final List<String> APART = List.of(
            "ground.session",
            "ground.session_attributes",
            "ground.event_publication",
            "site.audit_entry",
            "site.audit_chain",
            "site.audit_repeat",
            "site.step",
            "site.try");

    private Contents() {}

    static void watchedBy(Owner owner) {
        var watched = owner.db().sql("""
                        select format('%I.%I', schemaname, tablename)
                          from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema', 'migrations')
                        """).query(String.class).list();
        watched.removeAll(APART);
        owner.db().sql("create schema watch").update();
        owner.db().sql("""
                create function watch.digest(one regclass) returns text language plpgsql security definer set timezone = 'UTC' as $$
                declare digest text;
                begin
                    execute format('select md5(string_agg(md5(t::text), %L order by md5(t::text))) from %s t', '', one) into digest;
                    return digest;
                end $$
                """).update();
        owner.db()
                .sql(
                        "create table watch.founded as select one, watch.digest(one) as digest from unnest(array[%s]::regclass[]) as one"
                                .formatted(watched.stream().collect(joining("', '", "'", "'"))))
                .update();
        owner.db().sql("""
                create function watch.differs() returns boolean language plpgsql security definer as $$ begin
                    perform pg_stat_force_next_flush();
                    return exists (
                        select from watch.founded
                         where pg_stat_get_xact_tuples_inserted(one) + pg_stat_get_xact_tuples_updated(one)
                               + pg_stat_get_xact_tuples_deleted(one) > 0
                           and watch.digest(one) is distinct from digest);
                end $$
                """).update();
        owner.db()
                .sql("create function watch.noted() returns text language sql stable security definer as $$ select"
                        + " coalesce(string_agg(concat_ws(' ', act, route, who), ', ' order by chain, place), '')"
                        + " from site.audit_entry where at > timestamptz '2026-09-14' $$")
                .update();
    }

    /** What the log has of the running transaction: act, route and who, one after another. */
    static String noted(JdbcClient app) {
        return app.sql("select watch.noted()").query(String.class).single();
    }

    /** Whether any row is another one than at first. Only the tables that this connection has written to are looked at. */
    static boolean differ(JdbcClient app) {
        return app.sql("select watch.differs()").query(Boolean.class).single();
    }
}

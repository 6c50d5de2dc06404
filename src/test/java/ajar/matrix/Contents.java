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
        var tables = owner.db().sql("""
                select format('%I.%I', schemaname, tablename)
                  from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema', 'migrations')
                """).query(String.class).list();
        var watched = tables.stream().filter(table -> !APART.contains(table)).sorted().toList();
        var digests = watched.stream()
                .map(table ->
                        "select '%1$s' || coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '') as one from %1$s t"
                                .formatted(table))
                .collect(joining(" union all "));
        owner.db().sql("create schema watch").update();
        owner.db().sql("""
                create function watch.written() returns bigint language plpgsql security definer as $$ begin return (
                    select coalesce(sum(pg_stat_get_xact_tuples_inserted(one) + pg_stat_get_xact_tuples_updated(one)
                                        + pg_stat_get_xact_tuples_deleted(one)), 0)
                      from unnest(array[%s]::regclass[]) as one); end $$
                """.formatted(watched.stream().collect(joining("', '", "'", "'")))).update();
        owner.db()
                .sql("create function watch.noted() returns text language sql stable security definer as $$ select"
                        + " coalesce(string_agg(concat_ws(' ', act, route, who), ', ' order by chain, place), '')"
                        + " from site.audit_entry where at > timestamptz '2026-09-14' $$")
                .update();
        owner.db()
                .sql("create function watch.digest() returns text language plpgsql security definer as $$ begin return"
                        + " (select md5(string_agg(one, '' order by one)) from (" + digests + ") as tables); end $$")
                .update();
    }

    /** What the log has of the running transaction: act, route and who, one after another. */
    static String noted(JdbcClient app) {
        return app.sql("select watch.noted()").query(String.class).single();
    }

    static String digest(JdbcClient app) {
        return app.sql("select watch.digest()").query(String.class).single();
    }

    /** How many rows this connection has written; what it also took back is counted, too. Less to ask than what they are. */
    static long written(JdbcClient app) {
        return app.sql("select watch.written()").query(Long.class).single();
    }
}

package ajar.postgres;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that a database holds, as whoever stole a dump of it would read it: every row of every table, bytes as text too. */
public final class Dump {

    private Dump() {}

    public static String of(JdbcClient owner) {
        return without(owner, Set.of());
    }

    /** @param tables those that are left out, with their schemas */
    public static String without(JdbcClient owner, Set<String> tables) {
        var everything = new StringBuilder();
        for (var statement : statements(owner, tables)) {
            owner.sql(statement).query(String.class).list().forEach(row -> everything
                    .append(row)
                    .append('\n'));
        }
        return everything.toString();
    }

    private static List<String> statements(JdbcClient owner, Set<String> without) {
        return owner.sql("""
                select format('select x::text || %s from %I.%I x',
                              coalesce((select string_agg(format('''|'' || coalesce(encode(x.%I, ''escape''), '''')', a.attname), ' || ')
                                          from pg_attribute a
                                         where a.attrelid = c.oid and a.atttypid = 'bytea'::regtype and not a.attisdropped), ''''''),
                              n.nspname, c.relname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
                   and n.nspname not like 'pg\\_%'
                   and n.nspname || '.' || c.relname <> all (:without)
                """)
                .param("without", without.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}

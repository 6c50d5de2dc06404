package ajar.site.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the database itself says of its columns. */
@Repository
public class Catalogue {

    /** How whoever a column leads to is called, where no foreign key says so. */
    static final Said A_PERSONS_NAME = new Said("school.person", "name");

    private final JdbcClient db;

    Catalogue(JdbcClient db) {
        this.db = db;
    }

    /**
     * A column of a table.
     *
     * @param type as PostgreSQL calls it
     * @param said how the row that it refers to is called: table and column, or nothing
     */
    public record Column(String type, boolean nullable, Optional<Said> said) {}

    /** The column that says in words which row of a table it is. */
    public record Said(String table, String column) {}

    /** All columns but those of PostgreSQL and of the migrations' histories, by {@code schema.table.column}. */
    @Transactional(readOnly = true)
    public Map<String, Column> columns() {
        var columns = new HashMap<String, Column>();
        db.sql("""
                select n.nspname || '.' || c.relname as tab, a.attname as col, format_type(a.atttypid, null) as type,
                       not a.attnotnull as nullable, said.tab as said_tab, said.col as said_col
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  left join lateral (
                      select tn.nspname || '.' || t.relname as tab, ta.attname as col
                        from pg_constraint f
                        join pg_class t on t.oid = f.confrelid
                        join pg_namespace tn on tn.oid = t.relnamespace
                        join pg_attribute k on k.attrelid = t.oid and k.attname = 'id'
                        join pg_attribute ta on ta.attrelid = t.oid and ta.atttypid = 'text'::regtype
                                            and ta.attname in ('name', 'code', 'to_see', 'sentence', 'title', 'chapter')
                       where f.contype = 'f' and f.conrelid = c.oid
                         and f.conkey[array_position(f.confkey, k.attnum)] = a.attnum
                       order by array_position(array['name', 'code', 'to_see', 'sentence', 'title', 'chapter'], ta.attname::text)
                       limit 1) said on true
                 where c.relkind in ('r', 'p')
                   and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
                   and n.nspname not like 'pg\\_%'
                """).query(row -> {
            var table = row.getString("said_tab");
            columns.put(
                    row.getString("tab") + "." + row.getString("col"),
                    new Column(
                            row.getString("type"),
                            row.getBoolean("nullable"),
                            table == null
                                    ? Optional.empty()
                                    : Optional.of(new Said(table, row.getString("said_col")))));
        });
        return columns;
    }
}

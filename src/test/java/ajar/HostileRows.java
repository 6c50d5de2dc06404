package ajar;

import ajar.postgres.Owner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DataIntegrityViolationException;

/** Puts hostile text into every column that takes any, past row level security, as if somebody had typed it or a file had brought it. */
final class HostileRows {

    /** Short enough for a room's code, with its number behind it. */
    static final List<String> TEXTS = List.of(
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "'><img src=x onerror=alert(1)>",
            "\" autofocus onfocus=alert(1) x=\"",
            "' onmouseover=alert(1) x='",
            "javascript:alert(1)//",
            "\" hx-on:click=\"alert(1)",
            "<p hx-get=/ hx-trigger=load>",
            "</title><script>alert(1)//",
            "</script><script>alert(1)//",
            "&lt;img src=x onerror=alert(1)&gt;",
            "${alert(1)}{{7*7}}",
            "-->\u202e<b onclick=alert(1)>",
            "`+alert(1)+`\\\"+alert(1)//");

    /** Of the program: it reads them back, and nobody types them. */
    private static final Set<String> OF_THE_PROGRAM = Set.of(
            "school.school.zone",
            "school.time_taken.taker",
            "school.timetable_version.content",
            "visits.plan.made_for",
            "visits.plan_run.phase",
            "visits.plan_run.trouble",
            "visits.unmet_wish.kind");

    private final Owner owner;

    HostileRows(Owner owner) {
        this.owner = owner;
    }

    /** Returns the columns that took it. */
    Set<String> fill() {
        var filled = new TreeSet<String>();
        for (var column : columns()) {
            if (!OF_THE_PROGRAM.contains(column) && takes(column)) {
                filled.add(column);
            }
        }
        return filled;
    }

    private List<String> columns() {
        return owner.db().sql("""
                        select c.table_schema || '.' || c.table_name || '.' || c.column_name
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.data_type = 'text' and c.is_generated = 'NEVER' and t.table_type = 'BASE TABLE'
                           and c.table_schema not in ('pg_catalog', 'information_schema', 'ground', 'site', 'public')
                           and c.table_name not like 'flyway%'
                         order by 1
                        """).query(String.class).list();
    }

    /** Where the database knows better, such as which kinds there are, it refuses, and nothing is to be shown. */
    private boolean takes(String column) {
        var table = column.substring(0, column.lastIndexOf('.'));
        var name = column.substring(column.lastIndexOf('.') + 1);
        try {
            return owner.db()
                            .sql("""
                            update %1$s as t
                               set %2$s = (cast(:texts as text[]))[1 + r.n %% cardinality(cast(:texts as text[]))] || r.n
                              from (select ctid, row_number() over () as n from %1$s) r
                             where t.ctid = r.ctid
                            """.formatted(table, name))
                            .param("texts", TEXTS.toArray(String[]::new))
                            .update()
                    > 0;
        } catch (DataIntegrityViolationException refused) {
            return false;
        }
    }
}

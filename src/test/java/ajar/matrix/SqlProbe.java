package ajar.matrix;

import ajar.postgres.DatabaseContext;
import ajar.postgres.Experiments;
import ajar.postgres.Owner;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries every command on every row of every table, as the application's role and in somebody's name, and takes it back. */
final class SqlProbe {

    private static final String NOT_ALLOWED = "42501";
    private static final List<Subject> ASKING = Stream.of(Subject.values())
            .filter(one -> one.school <= 1 && one != Subject.STEWARD_WITH_ONE_PROOF)
            .toList();

    /** What works in nobody's name, for a school or, where it does not know one yet, for none. */
    private static final List<String> JOBS_OF_THE_SCHOOL = List.of(
            "plan",
            "demo",
            "appoint",
            "found",
            "audit",
            "retention",
            "release",
            "mirror",
            "dots",
            "strings",
            "openness",
            "door");

    private static final List<String> JOBS_OF_NO_SCHOOL = List.of(
            "sign_in",
            "plan",
            "takeout",
            "erase",
            "retention",
            "release",
            "mirror",
            "dots",
            "strings",
            "openness",
            "door",
            "outbox");

    private static final List<String> BEHIND_ACCOUNTS =
            List.of("site.account", "site.passkey", "site.provider_identity", "site.recovery_code");

    private enum Command {
        SELECT,
        INSERT,
        UPDATE,
        DELETE
    }

    /** @param key finds the row again; @param literal makes it again */
    private record Row(int school, String key, String literal) {}

    private final Owner owner;
    private final JdbcClient db;
    private final Experiments experiments;
    private final TransactionTemplate nested;
    private final Map<String, List<Row>> rows = new TreeMap<>();
    private final Map<String, String> columns = new TreeMap<>();

    SqlProbe(Owner owner, JdbcClient db, Experiments experiments) {
        this.owner = owner;
        this.db = db;
        this.experiments = experiments;
        this.nested = new TransactionTemplate(experiments);
        owner.db().sql("""
                select format('%I.%I', n.nspname, c.relname) as name,
                       string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 where c.relkind = 'r' and n.nspname not in ('ground', 'public', 'migrations', 'watch', 'information_schema') and n.nspname not like 'pg\\_%'
                 group by 1
                """).query(row -> {
            columns.put(row.getString("name"), row.getString("columns"));
        });
        columns.keySet().forEach(table -> rows.put(table, rowsOf(table)));
    }

    private List<Row> rowsOf(String table) {
        return owner.db()
                .sql(
                        "select coalesce(substring(t::text from '0000000([1-9])-\\d{4}-7000'), substring(t::text from 'District (1)'),"
                                + " substring(t::text from '(?:30){7}3([1-9])2d'), '0')"
                                + " as school, ctid::text as key, to_jsonb(t)::text as literal from " + table
                                + " t order by 2")
                .query((row, n) -> new Row(row.getInt("school"), row.getString("key"), row.getString("literal")))
                .list();
    }

    List<String> tables() {
        return List.copyOf(columns.keySet());
    }

    /** Those that the application's role may read at all, where a policy lets it. */
    List<String> readable() {
        return tables().stream()
                .filter(table -> db.sql("select has_table_privilege(:table, 'select')")
                        .param("table", table)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    TreeMap<String, List<String>> everything() {
        var all = new TreeMap<String, List<String>>();
        tables().forEach(table -> all.put(table, of(table)));
        return all;
    }

    /** Lines such as {@code select  5: organiser; 2: teacher (of 6)}. */
    List<String> of(String table) {
        var own = rows.get(table).stream().filter(row -> row.school() == 1).toList();
        var lines = new ArrayList<String>();
        for (var command : Command.values()) {
            var counts = new TreeMap<Integer, List<String>>(Comparator.reverseOrder());
            for (var who : ASKING) {
                note(counts, who.words(), as(who, () -> count(table, command, own)));
            }
            for (var job : JOBS_OF_THE_SCHOOL) {
                note(
                        counts,
                        "job " + job,
                        experiments.takenBack(() -> DatabaseContext.asJob(
                                job, TwoDistricts.id(1, 1, 1), () -> count(table, command, own))));
            }
            for (var job : JOBS_OF_NO_SCHOOL) {
                note(
                        counts,
                        "job " + job + " of no school",
                        experiments.takenBack(() -> DatabaseContext.asJob(job, () -> count(table, command, own))));
            }
            note(counts, "job erase of the teacher", erasing(() -> count(table, command, own)));
            lines.add((command.name().toLowerCase(Locale.ROOT) + " of " + own.size() + ": "
                            + counts.entrySet().stream()
                                    .map(one -> one.getKey() + " " + names(one.getValue()))
                                    .collect(Collectors.joining("; ")))
                    .strip());
        }
        return lines;
    }

    private static void note(TreeMap<Integer, List<String>> counts, String who, int count) {
        if (count > 0) {
            counts.computeIfAbsent(count, key -> new ArrayList<>()).add(who);
        }
    }

    private static String names(List<String> words) {
        var school = Stream.of(Subject.values())
                .filter(Subject::isOfTheSchool)
                .map(Subject::words)
                .toList();
        if (words.containsAll(school)) {
            var rest = words.stream().filter(word -> !school.contains(word)).toList();
            return Stream.concat(Stream.of("the school"), rest.stream()).collect(Collectors.joining(", "));
        }
        return String.join(", ", words);
    }

    /** What anybody can do with a row of another school: nothing, or it is said here. */
    List<String> elsewhere() {
        return tables().stream().flatMap(table -> elsewhere(table).stream()).toList();
    }

    List<String> elsewhere(String table) {
        var found = new ArrayList<String>();
        for (var who : Subject.values()) {
            var foreign = rows.get(table).stream()
                    .filter(row -> row.school() > 0 && row.school() != who.school)
                    .filter(row -> !table.equals("school.district") || who.school != 2)
                    .filter(row -> !isBehindOwnAccount(table, row, who))
                    .toList();
            for (var command : Command.values()) {
                int count = as(who, () -> count(table, command, foreign));
                if (count > 0) {
                    found.add("%s, %s, %s: %d".formatted(table, command, who.words(), count));
                }
            }
        }
        return found;
    }

    /** Whoever belongs to two schools has one account at both: that, and what is behind it, and no row of the other school. */
    private static boolean isBehindOwnAccount(String table, Row row, Subject who) {
        return BEHIND_ACCOUNTS.contains(table)
                && row.literal()
                        .contains(TwoDistricts.account(who.school, who.person).toString());
    }

    private int as(Subject who, Supplier<Integer> work) {
        return experiments.takenBack(() -> who == Subject.ANONYMOUS
                ? work.get()
                : DatabaseContext.as(
                        TwoDistricts.id(who.school, 2, who.person), TwoDistricts.id(who.school, 1, 1), work::get));
    }

    /** The one job that works in the name of whom it is about. */
    private int erasing(Supplier<Integer> work) {
        return experiments.takenBack(
                () -> DatabaseContext.asJobFor("erase", TwoDistricts.id(1, 2, 1), TwoDistricts.id(1, 1, 1), work::get));
    }

    private int count(String table, Command command, List<Row> tried) {
        if (command == Command.SELECT) {
            return isAllowed(() -> db.sql("select count(*) from " + table + " t where t.ctid = any (:keys::tid[])")
                    .param("keys", tried.stream().map(Row::key).toArray(String[]::new))
                    .query(Integer.class)
                    .single());
        }
        return tried.stream()
                .mapToInt(row -> isAllowed(() -> change(table, command, row)))
                .sum();
    }

    private int change(String table, Command command, Row row) {
        var names = columns.get(table);
        var first = names.split(", ")[0];
        return switch (command) {
            case INSERT ->
                db.sql("insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, :row::jsonb)"
                                .formatted(table, names))
                        .param("row", row.literal())
                        .update();
            case UPDATE ->
                db.sql("update %1$s t set %2$s = t.%2$s where t.ctid = :key::tid".formatted(table, first))
                        .param("key", row.key())
                        .update();
            default ->
                db.sql("delete from %s t where t.ctid = :key::tid".formatted(table))
                        .param("key", row.key())
                        .update();
        };
    }

    /** A row that a constraint holds back had come past the policies, which are asked first. */
    private int isAllowed(Supplier<Integer> attempt) {
        try {
            return nested.execute(status -> {
                var count = attempt.get();
                status.setRollbackOnly();
                return count;
            });
        } catch (DataAccessException e) {
            var cause = e.getMostSpecificCause() instanceof SQLException sql ? sql.getSQLState() : "";
            if (cause.equals(NOT_ALLOWED)) {
                return 0;
            } else if (cause.startsWith("23")) {
                return 1;
            }
            throw e;
        }
    }
}

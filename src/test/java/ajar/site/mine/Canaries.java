package ajar.site.mine;

import ajar.postgres.Owner;
import ajar.site.privacy.Catalogue;
import ajar.site.privacy.ColumnLine;
import ajar.site.privacy.Columns;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;

/**
 * A word of its own in every text of every person, put wherever the list of columns says that there is one: whatever is taken along or
 * left behind shows by it. A table that is listed and for which nobody has a row is a mistake of the fixture.
 */
final class Canaries {

    private static final String NOT_A_CHOICE = "23514";
    private static final String GENERATED = "428C9";
    private static final Set<String> TYPES = Set.of("text", "bytea");

    private final Owner owner;
    private final Vault vault;
    private final List<ColumnLine> lines;
    private final Set<ColumnLine> second;
    private final Map<String, Catalogue.Column> catalogue;
    private final Map<UUID, List<Canary>> canaries = new LinkedHashMap<>();
    private final Set<String> looked = new HashSet<>();
    private final Set<String> without = new LinkedHashSet<>();

    /** @param own whether its way leads to this person alone, and somebody who reads the database finds it */
    record Canary(String word, ColumnLine line, boolean own) {}

    Canaries(Owner owner, Vault vault, Columns columns, Map<String, Catalogue.Column> catalogue) {
        this.owner = owner;
        this.vault = vault;
        this.lines = columns.forSomebody(true).values().stream()
                .flatMap(List::stream)
                .toList();
        this.second = secondOf(lines);
        this.catalogue = catalogue;
    }

    /** First of all: nobody can take along what is not sealed. */
    void sealFor(List<UUID> people) {
        for (var person : people) {
            lines.stream().filter(this::isSealedText).forEach(line -> {
                var word = word(person, line);
                seal(
                        person,
                        line,
                        line.sealedIn().orElseThrow(),
                        word,
                        line.whose().orElseThrow().condition());
                canaries.computeIfAbsent(person, fresh -> new ArrayList<>()).add(new Canary(word, line, false));
            });
        }
    }

    void putInto(List<UUID> people) {
        for (var person : people) {
            lines.forEach(line -> putInto(person, line));
        }
    }

    List<Canary> of(UUID person) {
        return canaries.getOrDefault(person, List.of());
    }

    /** Columns for which somebody has no row. */
    Set<String> without() {
        return without;
    }

    private void putInto(UUID person, ColumnLine line) {
        if (line.whose().isEmpty()) {
            return;
        }
        var condition = line.whose().get().condition();
        var way = line.table() + " where " + condition;
        if (looked.add(person + way) && isEmpty(person, way)) {
            without.add(way);
        }
        var column = catalogue.get(line.table() + "." + line.column());
        if (column == null
                || !TYPES.contains(column.type())
                || second.contains(line)
                || line.sealedIn().isPresent()) {
            return;
        }
        var word = word(person, line);
        if (written(person, line, word, column.type(), condition)) {
            canaries.computeIfAbsent(person, fresh -> new ArrayList<>())
                    .add(new Canary(word, line, !condition.contains("school.person h")));
        }
    }

    /** What is not taken along is no text either, but a zip on its way. */
    private boolean isSealedText(ColumnLine line) {
        return line.sealedIn().isPresent() && line.export() != ColumnLine.Export.NO && !second.contains(line);
    }

    private static String word(UUID person, ColumnLine line) {
        return "zq" + Long.toHexString(Math.abs((line.table() + line.column() + person).hashCode()) + 0x100000000L)
                + Long.toHexString(person.getLeastSignificantBits());
    }

    /** Of a column with two lines, the second is for who reads it, not for who wrote it. */
    private static Set<ColumnLine> secondOf(List<ColumnLine> lines) {
        var seen = new HashSet<String>();
        return lines.stream()
                .filter(line -> !seen.add(line.table() + "." + line.column()))
                .collect(Collectors.toSet());
    }

    private boolean isEmpty(UUID person, String way) {
        return owner.db()
                .sql("select not exists (select from " + way.replaceFirst(" where", " x where") + ")")
                .param("person", person.toString())
                .query(Boolean.class)
                .single();
    }

    /** As its module does it: nobody finds the word in the database, and it is in what is taken along all the same. */
    private void seal(UUID person, ColumnLine line, ColumnLine.SealedIn scope, String word, String condition) {
        var rows = owner.db()
                .sql("select x.id, x.%s as scope from %s x where x.%s is not null and %s"
                        .formatted(scope.column(), line.table(), line.column(), condition))
                .param("person", person.toString())
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getObject("scope", UUID.class)))
                .list();
        for (var row : rows) {
            var field = new Field(line.table() + "." + line.column(), row.getKey());
            owner.db()
                    .sql("update %s set %s = :sealed where id = :id".formatted(line.table(), line.column()))
                    .param("sealed", vault.seal(new Scope(scope.kind(), row.getValue()), field, word))
                    .param("id", row.getKey())
                    .update();
        }
    }

    private boolean written(UUID person, ColumnLine line, String word, String type, String condition) {
        var value = type.equals("bytea") ? "convert_to(:word, 'UTF8')" : ":word";
        try {
            owner.db()
                    .sql("update %s x set %s = %s where %s".formatted(line.table(), line.column(), value, condition))
                    .param("word", word)
                    .param("person", person.toString())
                    .update();
            return true;
        } catch (DataAccessException e) {
            var cause = e.getMostSpecificCause() instanceof SQLException sql ? sql.getSQLState() : "";
            if (NOT_A_CHOICE.equals(cause) || GENERATED.equals(cause)) {
                return false;
            }
            throw e;
        }
    }
}

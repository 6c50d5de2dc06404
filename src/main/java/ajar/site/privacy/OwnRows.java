package ajar.site.privacy;

import static java.util.stream.Collectors.joining;

import ajar.site.privacy.ColumnLine.Export;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what is somebody's own, table by table. Called in the context of that person, whose policies have the last word: what their
 * pages would not show does not come out here either, whatever the file says.
 */
@Repository
public class OwnRows {

    private static final TypeReference<LinkedHashMap<String, Object>> ROW = new TypeReference<>() {};

    private final JdbcClient db;
    private final Vault vault;
    private final JsonMapper json;

    OwnRows(JdbcClient db, Vault vault, JsonMapper json) {
        this.db = db;
        this.vault = vault;
        this.json = json;
    }

    /** Rows of one table, columns in the order of the file; confidential text is opened, or left out when it is gone for good. */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(
            UUID person, String table, List<ColumnLine> lines, Map<String, Catalogue.Column> columns) {
        var taken = lines.stream().filter(line -> line.export() != Export.NO).toList();
        if (taken.isEmpty()) {
            return List.of();
        }
        var statement = statement(table, taken, columns);
        var rows = db.sql(statement)
                .param("person", person.toString())
                .query((row, n) -> json.readValue(row.getString("own"), ROW))
                .list();
        return rows.stream().map(row -> opened(row, table, taken)).toList();
    }

    /** Of names out of the file alone, each of which was checked to be letters and underscores when it was read. */
    private static String statement(String table, List<ColumnLine> taken, Map<String, Catalogue.Column> columns) {
        var values = new LinkedHashMap<String, String>();
        for (var line : taken) {
            values.put(line.column(), value(line, columns));
            line.sealedIn().ifPresent(scope -> {
                values.put("sealed scope", "x." + scope.column());
                values.put("sealed row", "x.id");
            });
        }
        var mine = taken.stream()
                .flatMap(line -> line.whose().stream())
                .map(Whose::condition)
                .distinct()
                .collect(joining(" or "));
        return values.entrySet().stream()
                .map(value -> "'" + value.getKey() + "', " + value.getValue())
                .collect(joining(
                        ", ",
                        "select json_build_object(",
                        ")::text as own from " + table + " x where " + mine + " order by x::text"));
    }

    private static String value(ColumnLine line, Map<String, Catalogue.Column> columns) {
        var column = columns.get(line.table() + "." + line.column());
        if (column == null) {
            throw new IllegalStateException("There is no column %s.%s.".formatted(line.table(), line.column()));
        }
        // The log refers to people by ids alone, so that it can outlast them.
        var said = column.said()
                .or(() -> line.leadsToSomebody() ? Optional.of(Catalogue.A_PERSONS_NAME) : Optional.empty());
        return line.export() == Export.NAME && said.isPresent()
                ? "(select f.%s from %s f where f.id = x.%s)"
                        .formatted(said.get().column(), said.get().table(), line.column())
                : "x." + line.column();
    }

    private Map<String, Object> opened(Map<String, Object> row, String table, List<ColumnLine> taken) {
        var opened = new LinkedHashMap<>(row);
        var id = opened.remove("sealed row");
        var scope = opened.remove("sealed scope");
        var done = new HashSet<String>();
        for (var line : taken) {
            // A column of two people has two lines, and one text.
            if (line.sealedIn().isPresent()
                    && done.add(line.column())
                    && opened.get(line.column()) instanceof String sealed) {
                opened.remove(line.column());
                vault.open(
                                new Scope(line.sealedIn().get().kind(), UUID.fromString(String.valueOf(scope))),
                                new Field(table + "." + line.column(), UUID.fromString(String.valueOf(id))),
                                HexFormat.of().parseHex(sealed.substring(2)))
                        .ifPresent(text -> opened.put(line.column(), text));
            }
        }
        opened.values().removeIf(java.util.Objects::isNull);
        return opened;
    }

    /** The tables that have anything to take along, in the order of the file. */
    public static List<String> tables(Map<String, List<ColumnLine>> lines) {
        var tables = new ArrayList<String>();
        lines.forEach((table, all) -> {
            if (all.stream().anyMatch(line -> line.export() != Export.NO)) {
                tables.add(table);
            }
        });
        return tables;
    }
}

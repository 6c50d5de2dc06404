package ajar.site.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import ajar.site.privacy.ColumnLine.Erase;
import ajar.site.vault.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what the file says is somebody's own. Called as the job {@code erase} for that person, inside one transaction: policies of
 * that job let nothing be touched that does not lead to them.
 */
@Repository
public class Erasing {

    /** Fills a text that may not be empty. */
    private static final String NOTHING = "'–'";

    private final JdbcClient db;
    private final Columns file;
    private final Catalogue catalogue;

    Erasing(JdbcClient db, Columns file, Catalogue catalogue) {
        this.db = db;
        this.file = file;
        this.catalogue = catalogue;
    }

    /** The scopes of the vault that hold words of theirs. Without their keys the words are gone, rows or no rows. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<Scope> scopes(UUID person, boolean hasLeft) {
        var scopes = new LinkedHashSet<Scope>();
        scopes.add(Scope.ofPerson(person));
        file.forSomebody(hasLeft)
                .forEach((table, lines) -> lines.forEach(line -> line.sealedIn()
                        .filter(scope -> line.erase() != Erase.KEEP)
                        .ifPresent(scope -> {
                            var statement = "select distinct x." + scope.column() + " from " + table + " x where "
                                    + line.whose().orElseThrow().condition();
                            db.sql(statement)
                                    .param("person", person.toString())
                                    .query(UUID.class)
                                    .list()
                                    .forEach(id -> scopes.add(new Scope(scope.kind(), id)));
                        })));
        return scopes;
    }

    /**
     * Blanks, removes, and gives what stays to somebody without a name.
     *
     * @param nameless takes their place; the transaction has set it as {@code ajar.nameless}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID person, boolean hasLeft, UUID nameless) {
        var columns = catalogue.columns();
        var byTable = new ArrayList<>(file.forSomebody(hasLeft).values());
        // What stands on other rows of theirs goes before these, by which it is found.
        for (var lines : byTable.reversed()) {
            perform(lines, Erase.BLANK, person, nameless, line -> blank(line, columns));
        }
        for (var lines : byTable.reversed()) {
            remove(lines, person, Erase.ROW, false);
        }
        for (var lines : byTable.reversed()) {
            perform(lines, Erase.UNNAME, person, nameless, line -> ":nameless");
        }
        // The person is last: all that led there leads elsewhere by now.
        for (var lines : byTable.reversed()) {
            remove(lines, person, Erase.ROW, true);
        }
    }

    private void remove(List<ColumnLine> lines, UUID person, Erase erase, boolean thePerson) {
        var table = lines.getFirst().table();
        if (table.equals("school.person") != thePerson) {
            return;
        }
        var whose = lines.stream()
                .filter(line -> line.erase() == erase)
                .map(line -> line.whose().orElseThrow().condition())
                .distinct()
                .toList();
        for (var condition : whose) {
            var statement = "delete from " + table + " x where " + condition;
            db.sql(statement).param("person", person.toString()).update();
        }
    }

    private void perform(
            List<ColumnLine> lines,
            Erase erase,
            UUID person,
            UUID nameless,
            java.util.function.Function<ColumnLine, String> value) {
        Map<Whose, List<ColumnLine>> byWhose = lines.stream()
                .filter(line -> line.erase() == erase)
                .collect(groupingBy(line -> line.whose().orElseThrow(), LinkedHashMap::new, toList()));
        byWhose.forEach((whose, some) -> {
            var statement = some.stream()
                    .map(line -> line.column() + " = " + value.apply(line))
                    .collect(joining(
                            ", ", "update " + some.getFirst().table() + " x set ", " where " + whose.condition()));
            var update = db.sql(statement).param("person", person.toString());
            (erase == Erase.UNNAME ? update.param("nameless", nameless) : update).update();
        });
    }

    private static String blank(ColumnLine line, Map<String, Catalogue.Column> columns) {
        var column = columns.get(line.table() + "." + line.column());
        if (column == null) {
            throw new IllegalStateException("There is no column %s.%s.".formatted(line.table(), line.column()));
        }
        if (column.nullable()) {
            return "null";
        }
        return switch (column.type()) {
            case "text" -> NOTHING;
            case "uuid" -> "gen_random_uuid()";
            case "jsonb" -> "'[]'";
            case "bytea" -> "''";
            default -> throw new IllegalStateException("No value of %s says nothing.".formatted(column.type()));
        };
    }
}

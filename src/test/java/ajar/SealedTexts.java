package ajar;

import ajar.postgres.Owner;
import ajar.site.privacy.ColumnLine;
import ajar.site.privacy.Columns;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Everything that the list of columns calls confidential and that people have written, past row level security: read, and written over. */
@TestComponent
public class SealedTexts {

    /** A zip and a key are no texts. */
    private static final Set<String> NO_TEXTS =
            Set.of("site.takeout.sealed", "coaching.draft_key.key", "coaching.entry.dot");

    private final Owner owner;
    private final Columns columns;
    private final Vault vault;

    public SealedTexts(Owner owner, Columns columns, Vault vault) {
        this.owner = owner;
        this.columns = columns;
        this.vault = vault;
    }

    private record Cell(UUID id, UUID scope, byte[] sealed) {}

    /** Those that still open. */
    public Set<String> all() {
        var all = new TreeSet<String>();
        for (var line : lines()) {
            if (!NO_TEXTS.contains(name(line))) {
                cells(line).forEach(cell -> vault.open(scope(line, cell), field(line, cell), cell.sealed())
                        .ifPresent(all::add));
            }
        }
        return all;
    }

    /** Seals one of these texts into each row, also where there was no key. Returns the columns that have one. */
    public Set<String> fill(List<String> texts) {
        var filled = new TreeSet<String>();
        var place = 0;
        for (var line : lines()) {
            for (var cell : cells(line)) {
                var text = texts.get(place++ % texts.size());
                owner.db()
                        .sql("update %s set %s = :sealed where id = :id".formatted(line.table(), line.column()))
                        .param("sealed", vault.seal(scope(line, cell), field(line, cell), text))
                        .param("id", cell.id())
                        .update();
                filled.add(name(line));
            }
        }
        return filled;
    }

    private List<ColumnLine> lines() {
        return columns.forSomebody(false).values().stream()
                .flatMap(List::stream)
                .filter(line -> line.sealedIn().isPresent())
                .filter(line -> !name(line).equals("site.takeout.sealed"))
                .collect(Collectors.toMap(SealedTexts::name, line -> line, (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    private List<Cell> cells(ColumnLine line) {
        var scope = line.sealedIn().orElseThrow().column();
        return owner.db()
                .sql("select id, %s as scope, %s as sealed from %s where %2$s is not null order by id"
                        .formatted(scope, line.column(), line.table()))
                .query(Cell.class)
                .list();
    }

    private static Scope scope(ColumnLine line, Cell cell) {
        return new Scope(line.sealedIn().orElseThrow().kind(), cell.scope());
    }

    private static Field field(ColumnLine line, Cell cell) {
        return new Field(name(line), cell.id());
    }

    private static String name(ColumnLine line) {
        return line.table() + "." + line.column();
    }
}

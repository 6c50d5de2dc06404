package ajar.site.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.postgres.Owner;
import ajar.site.Bundles;
import ajar.site.privacy.ColumnLine.Export;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each column of the database is looked at once, and what becomes of it is written down. */
@ajar.ModuleTest
class ColumnsTest {

    @Autowired
    Columns columns;

    @Autowired
    Owner owner;

    @Autowired
    Bundles bundles;

    @Test
    void nameEveryColumnAndNoOther() {
        var listed = listed();
        var real = new TreeSet<>(new Catalogue(owner.db()).columns().keySet());
        assertThat(minus(real, listed)).as("not in privacy/columns.csv").isEmpty();
        assertThat(minus(listed, real))
                .as("in privacy/columns.csv but not there")
                .isEmpty();
    }

    /** The control. */
    @Test
    void noticeAPlantedColumn() {
        owner.db().sql("alter table school.room add column smells_of text").update();
        try {
            assertThat(minus(new Catalogue(owner.db()).columns().keySet(), listed()))
                    .containsExactly("school.room.smells_of");
        } finally {
            owner.db().sql("alter table school.room drop column smells_of").update();
        }
    }

    @Test
    void haveWordsForAllThatIsTakenAlong() {
        var unsaid = columns.forSomebody(false).values().stream()
                .flatMap(lines -> lines.stream())
                .filter(line -> line.export() != Export.NO)
                .flatMap(line ->
                        java.util.stream.Stream.of("mine.table." + line.table(), "mine.column." + line.column()))
                .filter(key -> !bundles.know(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unsaid).isEmpty();
    }

    @Test
    void refuseWhatCannotBeMeant() {
        for (var line : new String[] {
            "a.b,c,id,-,yes,keep", "a.b,c,nonsense,c,yes,keep", "a.b,c,id,c>d,no,keep", "a.b,c;drop,id,c,no,keep"
        }) {
            assertThatThrownBy(() -> new Columns(new StringReader("table,column,class,whose,export,erase\n" + line))
                            .forSomebody(true))
                    .as(line)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Set<String> listed() {
        return columns.forSomebody(false).values().stream()
                .flatMap(lines -> lines.stream())
                .map(line -> line.table() + "." + line.column())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}

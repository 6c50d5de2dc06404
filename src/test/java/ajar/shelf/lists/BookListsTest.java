package ajar.shelf.lists;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.WAITING_TIME;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.files.NamedBytes;
import ajar.shelf.Shelved;
import ajar.shelf.UploadId;
import ajar.shelf.books.Books;
import ajar.shelf.lending.Copies;
import ajar.shelf.margins.Margins;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Pat is steward and has the list of the staff library. */
@ModuleTest
class BookListsTest {

    private static final String LIST = """
            ISBN;Title;Authors;Where;Practices;Owner;Note
            0-306-40615-2;Pauses;Ada First & Ben Second;Room 12;waiting time, juggling;Ada Okafor;Read the end
            0306406153;Wrong number;;;;;
            ;;;;;;
            ;A book without a number;;;;Nobody Here;
            9780306406157;Pauses again;;;;;
            ;;Somebody;;;;
            """;

    @Autowired
    BookLists lists;

    @Autowired
    Books books;

    @Autowired
    Copies copies;

    @Autowired
    Margins margins;

    @Autowired
    Owner owner;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void found() {
        Hawthorn.foundIn(owner);
    }

    @Test
    void showWhatTheyWouldBringAndAllThatIsWrong() {
        var preview = preview(brought(LIST));
        assertThat(preview.fresh())
                .extracting(one -> one.details().title())
                .containsExactly("Pauses", "A book without a number");
        assertThat(preview.fresh().getFirst().details().practices()).containsExactly(WAITING_TIME);
        assertThat(preview.problems())
                .extracting(Problem::line, Problem::what)
                .containsExactlyInAnyOrder(
                        tuple(2, "PRACTICE"),
                        tuple(3, "ISBN_CHECK_DIGIT"),
                        tuple(5, "OWNER"),
                        tuple(6, "TWICE"),
                        tuple(7, "NO_TITLE"));
        assertThat(as(PAT, () -> books.of(HAWTHORN))).as("nothing is written").isEmpty();
    }

    @Test
    void comeInWhollyAndOnce() {
        var list = brought(LIST);
        var shown = preview(list).shown();
        assertThat(confirm(list, shown)).isEqualTo(ListAnswer.BROUGHT);
        assertThat(confirm(list, shown)).isEqualTo(ListAnswer.ALREADY_BROUGHT);
        var all = as(PAT, () -> books.of(HAWTHORN));
        assertThat(all).hasSize(2);
        var pauses = all.getLast();
        assertThat(pauses.authors()).containsExactly("Ada First", "Ben Second");
        assertThat(pauses.stands()).isEqualTo("Room 12");
        assertThat(as(PAT, () -> copies.of(HAWTHORN))).singleElement().satisfies(copy -> assertThat(copy.owner())
                .isEqualTo(ADA));
        assertThat(as(PAT, () -> margins.of(HAWTHORN, pauses.id()))).hasSize(1);

        var again = brought(LIST);
        assertThat(preview(again).fresh()).isEmpty();
        assertThat(confirm(again, preview(again).shown())).isEqualTo(ListAnswer.BROUGHT);
        assertThat(as(PAT, () -> books.of(HAWTHORN))).isEqualTo(all);
        assertThat(as(PAT, () -> margins.of(HAWTHORN, pauses.id()))).hasSize(1);
    }

    @Test
    void areConfirmedAsTheyWereShown() {
        var list = brought(LIST);
        var shown = preview(list).shown();
        as(ADA, () -> Shelved.put(books, ADA, Shelved.book("9780306406157", "Pauses")));
        assertThat(confirm(list, shown)).isEqualTo(ListAnswer.CHANGED_MEANWHILE);
        assertThat(as(PAT, () -> books.of(HAWTHORN))).hasSize(1);
    }

    @Test
    void areReadByOtherColumnsWhereSomebodySaysSo() {
        var list = brought("Code,Book,Regal\nX1,Pauses,Room 9\n");
        assertThat(preview(list).fresh())
                .singleElement()
                .satisfies(one -> assertThat(one.details().stands()).isEmpty());
        as(PAT, () -> {
            lists.choose(HAWTHORN, list, new Columns(Map.of(Column.TITLE, 2, Column.STANDS, 3)));
            return true;
        });
        assertThat(preview(list).fresh())
                .singleElement()
                .satisfies(one -> assertThat(one.details().stands()).isEqualTo("Room 9"));
    }

    @Test
    void areTheStewardsAlone() {
        var list = brought(LIST);
        assertThat(as(ADA, () -> lists.preview(HAWTHORN, list))).isEmpty();
        assertThat(as(ADA, () -> lists.discard(HAWTHORN, list))).isFalse();
        assertThat(as(PAT, () -> lists.discard(HAWTHORN, list))).isTrue();
    }

    @Test
    void sayWhyTheyCannotBeRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
        }
        for (var file : new NamedBytes[] {
            new NamedBytes("a.zip", bytes.toByteArray()),
            new NamedBytes("a.bin", new byte[] {'a', 0, 1}),
            new NamedBytes("a.xml", "<?xml version='1.0'?><a/>".getBytes(UTF_8))
        }) {
            assertThat(preview(as(PAT, () -> lists.bring(HAWTHORN, PAT, file))).unreadable())
                    .as(file.name())
                    .isNotEmpty();
        }
    }

    private UploadId brought(String list) {
        return as(PAT, () -> lists.bring(HAWTHORN, PAT, new NamedBytes("books.csv", list.getBytes(UTF_8))));
    }

    private Preview preview(UploadId list) {
        return as(PAT, () -> lists.preview(HAWTHORN, list)).orElseThrow();
    }

    private ListAnswer confirm(UploadId list, String shown) {
        return as(PAT, () -> lists.confirm(HAWTHORN, PAT, list, shown));
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return Shelved.as(transaction, person, work);
    }
}

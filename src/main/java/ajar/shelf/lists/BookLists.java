package ajar.shelf.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Practices;
import ajar.school.SchoolId;
import ajar.school.files.NamedBytes;
import ajar.school.files.tables.AnyTable;
import ajar.school.files.tables.TableLine;
import ajar.shelf.BookId;
import ajar.shelf.UploadId;
import ajar.shelf.books.Book;
import ajar.shelf.books.BookAnswer;
import ajar.shelf.books.Books;
import ajar.shelf.books.Details;
import ajar.shelf.lending.Copies;
import ajar.shelf.lists.ListRead.Names;
import ajar.shelf.margins.Margin;
import ajar.shelf.margins.Margins;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of books in, shows what it would do, and does it when a steward confirms: wholly or not at all. */
@Repository
public class BookLists {

    private final Uploads uploads;
    private final Books books;
    private final Copies copies;
    private final Margins margins;
    private final Practices practices;
    private final People people;

    BookLists(Uploads uploads, Books books, Copies copies, Margins margins, Practices practices, People people) {
        this.uploads = uploads;
        this.books = books;
        this.copies = copies;
        this.margins = margins;
        this.practices = practices;
        this.people = people;
    }

    /** Takes a file in and reads it; nothing is on the shelf yet. */
    @Transactional
    public UploadId bring(SchoolId school, PersonId by, NamedBytes file) {
        var table = AnyTable.of(file);
        return uploads.keep(
                school, by, file.name(), new Kept(table.lines(), table.problems()), Columns.guessed(table.lines()));
    }

    /** Empty where there is no such list, or it was confirmed. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(SchoolId school, UploadId id) {
        return uploads.find(school, id).flatMap(upload -> Optional.ofNullable(upload.kept())
                .map(kept -> preview(school, upload.name(), kept, upload.columns())));
    }

    /** Says what the columns hold. */
    @Transactional
    public void choose(SchoolId school, UploadId id, Columns columns) {
        uploads.choose(school, id, columns);
    }

    /** False where there is no such list, or it was confirmed. */
    @Transactional
    public boolean discard(SchoolId school, UploadId id) {
        return uploads.discard(school, id) == 1;
    }

    /** Confirms what the preview showed, and only that; a second time changes nothing. */
    @Transactional
    public ListAnswer confirm(SchoolId school, PersonId by, UploadId id, String shown) {
        uploads.takeTurns(school);
        var found = preview(school, id);
        if (found.isEmpty()) {
            return ListAnswer.ALREADY_BROUGHT;
        } else if (!found.get().shown().equals(shown)) {
            return ListAnswer.CHANGED_MEANWHILE;
        } else if (found.get().fresh().isEmpty() && found.get().here().isEmpty()) {
            return ListAnswer.NOTHING_TO_BRING;
        }
        var here = here(school);
        for (var entry : found.get().fresh()) {
            if (books.add(school, by, entry.details()) instanceof BookAnswer.Kept kept) {
                putBeside(school, by, kept.book(), entry, true);
            }
        }
        for (var entry : found.get().here()) {
            Optional.ofNullable(here.get(ListRead.key(entry.details())))
                    .ifPresent(book -> putBeside(school, by, book, entry, false));
        }
        uploads.markConfirmed(school, id);
        return ListAnswer.BROUGHT;
    }

    /** A note comes with a new book alone: brought twice, a list changes nothing. */
    private void putBeside(SchoolId school, PersonId by, BookId book, Entry entry, boolean isFresh) {
        entry.owners().forEach(owner -> copies.bring(school, book, owner, true));
        if (isFresh && !entry.note().isEmpty()) {
            margins.write(school, by, book, Margin.Kind.NOTE, entry.note(), "");
        }
    }

    private Preview preview(SchoolId school, String file, Kept kept, Columns columns) {
        var read = ListRead.of(kept.lines(), columns, Names.of(practices.of(school), people.of(school)));
        var here = here(school);
        var fresh = new ArrayList<Entry>();
        var known = new ArrayList<Entry>();
        read.entries().forEach(entry -> (here.containsKey(ListRead.key(entry.details())) ? known : fresh).add(entry));
        return new Preview(
                file,
                heads(kept.lines()),
                columns,
                fresh,
                known,
                read.problems(),
                kept.problems(),
                digest(fresh, known, read.problems()));
    }

    private Map<String, BookId> here(SchoolId school) {
        var here = new HashMap<String, BookId>();
        books.of(school).forEach(book -> here.putIfAbsent(ListRead.key(details(book)), book.id()));
        return here;
    }

    private static Details details(Book book) {
        return new Details(
                book.isbn() == null ? "" : book.isbn().digits(),
                book.title(),
                String.join("; ", book.authors()),
                "",
                Set.of());
    }

    /** Heads, or what stands first in a column where there are none. */
    private static List<String> heads(List<TableLine> lines) {
        int header = Columns.header(lines);
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        var heads = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            int column = i;
            heads.add(lines.stream()
                    .skip(Math.max(0, header))
                    .map(line -> line.cell(column))
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElse(""));
        }
        return List.copyOf(heads);
    }

    private static String digest(List<Entry> fresh, List<Entry> here, List<Problem> problems) {
        var shown = Stream.of(fresh, here)
                .map(entries -> entries.stream().map(BookLists::written).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest((shown + problems).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** The same in each process: a set has no order. */
    private static String written(Entry entry) {
        var details = entry.details();
        return Stream.of(
                        entry.line(),
                        details.isbn(),
                        details.title(),
                        details.authors(),
                        details.stands(),
                        details.practices().stream()
                                .map(practice -> practice.value().toString())
                                .sorted()
                                .toList(),
                        entry.owners(),
                        entry.note())
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }
}

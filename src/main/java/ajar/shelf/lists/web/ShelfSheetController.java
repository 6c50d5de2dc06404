package ajar.shelf.lists.web;

import ajar.school.Practice;
import ajar.school.Practices;
import ajar.shelf.books.Book;
import ajar.shelf.books.Books;
import ajar.shelf.lending.Copies;
import ajar.shelf.lending.Copy;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Picks;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.downloads.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What everybody reads on the shelf, as a table; a list of books brings it in again. */
@Controller
class ShelfSheetController {

    private static final String BETWEEN = "; ";

    private final Books books;
    private final Picks picks;
    private final Copies copies;
    private final Practices practices;

    ShelfSheetController(Books books, Picks picks, Copies copies, Practices practices) {
        this.books = books;
        this.picks = picks;
        this.copies = copies;
        this.practices = practices;
    }

    @GetMapping("/shelf/sheet")
    ResponseEntity<byte[]> take(Me me, Words words) {
        var names = practices.of(me.schoolId()).stream().collect(Collectors.toMap(Practice::id, Practice::name));
        var chapters = picks.of(me.schoolId()).stream()
                .collect(Collectors.groupingBy(
                        Pick::book, Collectors.mapping(pick -> chapter(pick, words), Collectors.joining(BETWEEN))));
        var owners = copies.of(me.schoolId()).stream()
                .collect(Collectors.groupingBy(
                        Copy::book, Collectors.mapping(Copy::ownerName, Collectors.joining(BETWEEN))));
        var heads = Stream.of("isbn", "title", "authors", "stands", "practices", "owner", "chapters")
                .map(head -> words.say("shelf-lists.head." + head))
                .toList();
        var rows = books.of(me.schoolId()).stream()
                .map(book -> row(book, names, owners.get(book.id()), chapters.get(book.id())))
                .toList();
        return new Sheet(words.say("shelf-lists.file"), heads, rows).download();
    }

    private static List<String> row(
            Book book, Map<?, String> names, @Nullable String owners, @Nullable String chapters) {
        return List.of(
                book.isbn() == null ? "" : book.isbn().digits(),
                book.title(),
                String.join(BETWEEN, book.authors()),
                book.stands(),
                book.practices().stream()
                        .flatMap(id -> Optional.ofNullable(names.get(id)).stream())
                        .collect(Collectors.joining(BETWEEN)),
                owners == null ? "" : owners,
                chapters == null ? "" : chapters);
    }

    private static String chapter(Pick pick, Words words) {
        return words.say(
                "shelf-lists.chapter",
                "chapter",
                pick.text().chapter(),
                "minutes",
                pick.text().minutes());
    }
}

package ajar.shelf.web;

import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.shelf.books.Book;
import ajar.shelf.books.Details;
import ajar.shelf.lookups.LookUps;
import ajar.site.Me;
import ajar.site.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form in which a book is written or changed. */
@Component
class BookForms {

    private final Practices practices;
    private final LookUps lookUps;

    BookForms(Practices practices, LookUps lookUps) {
        this.practices = practices;
        this.lookUps = lookUps;
    }

    /** What the form says; whatever it says may be nonsense. */
    public record Typed(
            @Nullable String isbn,
            @Nullable String title,
            @Nullable String authors,
            @Nullable String stands,
            @Nullable List<PracticeId> practice) {

        Details details() {
            return new Details(
                    Objects.requireNonNullElse(isbn, ""),
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(authors, ""),
                    Objects.requireNonNullElse(stands, ""),
                    practice == null ? Set.of() : Set.copyOf(practice));
        }
    }

    static Details details(Book book) {
        return new Details(
                book.isbn() == null ? "" : book.isbn().digits(),
                book.title(),
                String.join("; ", book.authors()),
                book.stands(),
                Set.copyOf(book.practices()));
    }

    /**
     * @param before the book that is changed; null for a new one
     * @param other where the book is that has this number already, or empty
     */
    ModelAndView of(
            Me me, @Nullable Book before, Details details, String said, String refusal, String other, Words words) {
        var known = practices.of(me.schoolId()).stream()
                .map(one -> new FormPage.Practice(
                        one.id().value().toString(),
                        one.name(),
                        details.practices().contains(one.id())))
                .toList();
        var at = before == null ? "/books" : "/books/" + before.id().value();
        var page = new FormPage(
                before == null ? words.say("shelf.new") : before.title(),
                at,
                details,
                known,
                said,
                refusal,
                other,
                before == null && lookUps.areOn(),
                before == null ? "" : at + "/removal");
        return new ModelAndView("shelf/web/form", "page", page);
    }
}

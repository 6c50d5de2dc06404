package ajar.shelf.web;

import ajar.school.Role;
import ajar.shelf.BookId;
import ajar.shelf.books.Book;
import ajar.shelf.books.BookAnswer;
import ajar.shelf.books.Books;
import ajar.shelf.books.Details;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A book is put on the shelf, shown, changed by whoever put it there, a coach or a steward, and taken off. */
@Controller
class BookController {

    static final String BOOKS = "/books";

    private final Books books;
    private final BookForms forms;
    private final BookPages pages;

    BookController(Books books, BookForms forms, BookPages pages) {
        this.books = books;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/books/new")
    ModelAndView begin(Me me, Words words) {
        return forms.of(me, null, new Details("", "", "", "", Set.of()), "", "", "", words);
    }

    @PostMapping(BOOKS)
    ModelAndView add(BookForms.Typed form, Me me, Words words, RedirectAttributes next) {
        var details = form.details();
        return answered(me, null, details, books.add(me.schoolId(), me.id(), details), words, next);
    }

    @GetMapping("/books/{book}")
    ModelAndView look(@PathVariable BookId book, Me me, Words words, @Said("said") String said) {
        var found = books.find(me.schoolId(), book).orElseThrow(NotHere::new);
        var sentence = said.isEmpty() ? "" : words.say("shelf.said." + said);
        return new ModelAndView("shelf/web/book", "page", pages.of(me, found, sentence, "", words));
    }

    @GetMapping("/books/{book}/change")
    ModelAndView change(@PathVariable BookId book, Me me, Words words) {
        var found = changeable(me, book);
        return forms.of(me, found, BookForms.details(found), "", "", "", words);
    }

    @PostMapping("/books/{book}")
    ModelAndView change(@PathVariable BookId book, BookForms.Typed form, Me me, Words words, RedirectAttributes next) {
        var found = changeable(me, book);
        var details = form.details();
        var answer = books.change(me.schoolId(), book, details).orElseThrow(NotHere::new);
        return answered(me, found, details, answer, words, next);
    }

    @PostMapping("/books/{book}/removal")
    ModelAndView remove(@PathVariable BookId book, Me me, Words words, RedirectAttributes next) {
        var found = changeable(me, book);
        if (!books.remove(me.schoolId(), book)) {
            return refused(
                    forms.of(me, found, BookForms.details(found), "", words.say("shelf.refused.IN_USE"), "", words));
        }
        next.addFlashAttribute("said", "removed");
        return new ModelAndView("redirect:" + ShelfController.SHELF);
    }

    private Book changeable(Me me, BookId book) {
        return books.find(me.schoolId(), book)
                .filter(found -> mayChange(me, found))
                .orElseThrow(NotHere::new);
    }

    static boolean mayChange(Me me, Book book) {
        return me.id().equals(book.addedBy()) || me.is(Role.COACH) || me.is(Role.STEWARD);
    }

    private ModelAndView answered(
            Me me, @Nullable Book before, Details details, BookAnswer answer, Words words, RedirectAttributes next) {
        return switch (answer) {
            case BookAnswer.Kept kept -> {
                next.addFlashAttribute("said", before == null ? "added" : "changed");
                yield new ModelAndView("redirect:" + address(kept.book()));
            }
            case BookAnswer.AlreadyHere here ->
                refused(forms.of(
                        me, before, details, "", words.say("shelf.refused.ALREADY_HERE"), address(here.book()), words));
            case BookAnswer.Refused refused ->
                refused(forms.of(me, before, details, "", words.say("shelf.refused." + refused.flaw()), "", words));
        };
    }

    private static String address(BookId book) {
        return BOOKS + "/" + book.value();
    }

    private static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

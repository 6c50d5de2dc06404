package ajar.shelf.web;

import ajar.shelf.BookId;
import ajar.shelf.MarginId;
import ajar.shelf.books.Books;
import ajar.shelf.margins.Margin;
import ajar.shelf.margins.Margins;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Quotes and notes beside a book. */
@Controller
class MarginController {

    private final Books books;
    private final Margins margins;
    private final BookPages pages;

    MarginController(Books books, Margins margins, BookPages pages) {
        this.books = books;
        this.margins = margins;
        this.pages = pages;
    }

    @PostMapping("/books/{book}/margins")
    ModelAndView write(
            @PathVariable BookId book,
            @RequestParam(defaultValue = "NOTE") Margin.Kind kind,
            @RequestParam(name = "words", defaultValue = "") String own,
            @RequestParam(defaultValue = "") String page,
            Me me,
            Words words,
            RedirectAttributes next) {
        var found = books.find(me.schoolId(), book).orElseThrow(NotHere::new);
        if (!margins.write(me.schoolId(), me.id(), book, kind, own, page)) {
            var view = new ModelAndView(
                    "shelf/web/book", "page", pages.of(me, found, "", words.say("shelf.refused.MARGIN"), words));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        next.addFlashAttribute("said", "written");
        return new ModelAndView("redirect:/books/" + book.value());
    }

    @PostMapping("/margins/{margin}/removal")
    String takeAway(@PathVariable MarginId margin, Me me, RedirectAttributes next) {
        var book = margins.takeAway(me.schoolId(), margin).orElseThrow(NotHere::new);
        next.addFlashAttribute("said", "taken-away");
        return "redirect:/books/" + book.value();
    }
}

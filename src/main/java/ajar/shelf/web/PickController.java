package ajar.shelf.web;

import ajar.school.PracticeId;
import ajar.school.Role;
import ajar.shelf.BookId;
import ajar.shelf.PickId;
import ajar.shelf.books.Books;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Picks;
import ajar.shelf.picks.Verdict;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Chapters are picked by anybody, and taken away by whoever picked them or a moderator. */
@Controller
class PickController {

    private final Books books;
    private final Picks picks;
    private final BookPages pages;

    PickController(Books books, Picks picks, BookPages pages) {
        this.books = books;
        this.picks = picks;
        this.pages = pages;
    }

    /** Where a chapter stands. */
    static String address(Pick pick) {
        return "/books/" + pick.book().value() + "#pick-" + pick.id().value();
    }

    @PostMapping("/books/{book}/picks")
    ModelAndView pick(
            @PathVariable BookId book,
            @RequestParam(defaultValue = "") String chapter,
            @RequestParam(required = false) @Nullable PracticeId practice,
            @RequestParam(defaultValue = "0") String minutes,
            @RequestParam(defaultValue = "NONE") Verdict verdict,
            @RequestParam(defaultValue = "") String why,
            Me me,
            Words words,
            RedirectAttributes next) {
        var found = books.find(me.schoolId(), book).orElseThrow(NotHere::new);
        var number = minutes.strip().matches("\\d{1,3}") ? Integer.parseInt(minutes.strip()) : 0;
        var text = new Pick.Text(chapter, practice, number, verdict, why);
        var picked = picks.pick(me.schoolId(), me.id(), book, text);
        if (picked.isEmpty()) {
            var view = new ModelAndView(
                    "shelf/web/book", "page", pages.of(me, found, "", words.say("shelf.refused.PICK"), words));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        next.addFlashAttribute("said", "picked");
        return new ModelAndView("redirect:/books/" + book.value());
    }

    /** For links from elsewhere, which know the chapter alone. */
    @GetMapping("/picks/{pick}")
    String find(@PathVariable PickId pick, Me me) {
        return "redirect:" + address(picks.find(me.schoolId(), pick).orElseThrow(NotHere::new));
    }

    @PostMapping("/picks/{pick}/removal")
    String takeAway(@PathVariable PickId pick, Me me, RedirectAttributes next) {
        var found = picks.find(me.schoolId(), pick)
                .filter(one -> one.picker().equals(me.id()) || me.is(Role.MODERATOR))
                .orElseThrow(NotHere::new);
        picks.takeAway(me.schoolId(), pick);
        next.addFlashAttribute("said", "taken-away");
        return "redirect:/books/" + found.book().value();
    }
}

package ajar.shelf.lending.web;

import ajar.school.PersonId;
import ajar.shelf.BookId;
import ajar.shelf.CopyId;
import ajar.shelf.lending.Copies;
import ajar.shelf.lending.Copy;
import ajar.shelf.lending.LendAnswer;
import ajar.shelf.lending.Loans;
import ajar.site.Me;
import ajar.site.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody says that they own a copy, lends it, or asks for a colleague's. */
@Controller
class CopyController {

    private final Copies copies;
    private final Loans loans;
    private final Clock clock;

    CopyController(Copies copies, Loans loans, Clock clock) {
        this.copies = copies;
        this.loans = loans;
        this.clock = clock;
    }

    @PostMapping("/books/{book}/copies")
    String own(
            @PathVariable BookId book,
            @RequestParam(defaultValue = "false") boolean lends,
            Me me,
            RedirectAttributes next) {
        if (!copies.own(me.schoolId(), book, me.id(), lends)) {
            throw new NotHere();
        }
        return said(lends ? "lends" : "keeps", book, next);
    }

    @PostMapping("/copies/{copy}/removal")
    String giveUp(@PathVariable CopyId copy, Me me, RedirectAttributes next) {
        return said("given-up", copies.giveUp(me.schoolId(), copy, me.id()).orElseThrow(NotHere::new), next);
    }

    @PostMapping("/copies/{copy}/loans")
    String ask(@PathVariable CopyId copy, Me me, RedirectAttributes next) {
        var found = copies.find(me.schoolId(), copy).orElseThrow(NotHere::new);
        return said(loans.ask(me.schoolId(), me.id(), copy).name(), found.book(), next);
    }

    @PostMapping("/copies/{copy}/lending")
    String lend(
            @PathVariable CopyId copy,
            @RequestParam(required = false) @Nullable PersonId person,
            Me me,
            RedirectAttributes next) {
        var own = copies.find(me.schoolId(), copy)
                .filter(found -> found.owner().equals(me.id()))
                .map(Copy::book)
                .orElseThrow(NotHere::new);
        var answer = person == null
                ? LendAnswer.NOT_THERE
                : loans.lend(me.schoolId(), me.id(), copy, person, LocalDate.now(clock.withZone(me.zone())));
        return said(answer.name(), own, next);
    }

    private static String said(String key, BookId book, RedirectAttributes next) {
        next.addFlashAttribute("said", key);
        return "redirect:/books/" + book.value() + "#copies";
    }
}

package ajar.shelf.lending.web;

import ajar.shelf.LoanId;
import ajar.shelf.lending.Copies;
import ajar.shelf.lending.Copy;
import ajar.shelf.lending.Loan;
import ajar.shelf.lending.Loans;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody lent, borrowed, and is asked for. Of others' loans there is nothing here. */
@Controller
class LoanController {

    private static final String LOANS = "/loans";

    private final Loans loans;
    private final Copies copies;
    private final Clock clock;

    LoanController(Loans loans, Copies copies, Clock clock) {
        this.loans = loans;
        this.copies = copies;
        this.clock = clock;
    }

    @GetMapping(LOANS)
    ModelAndView all(Me me, Words words, @Said("said") String said) {
        var mine = loans.of(me.schoolId(), me.id());
        var out = copies.of(me.schoolId()).stream()
                .filter(Copy::isLent)
                .map(copy -> copy.id().value())
                .collect(Collectors.toSet());
        var page = new LoansPage(
                said.isEmpty() ? "" : words.say("shelf.said." + said),
                lines(me, mine.stream().filter(loan -> loan.owner().equals(me.id())), out, words),
                lines(me, mine.stream().filter(loan -> loan.borrower().equals(me.id())), out, words));
        return new ModelAndView("shelf/lending/web/loans", "page", page);
    }

    @PostMapping("/loans/{loan}/lending")
    String agree(@PathVariable LoanId loan, Me me, RedirectAttributes next) {
        if (loans.find(me.schoolId(), me.id(), loan)
                .filter(one -> one.owner().equals(me.id()))
                .isEmpty()) {
            throw new NotHere();
        }
        var today = LocalDate.now(clock.withZone(me.zone()));
        next.addFlashAttribute(
                "said", loans.agree(me.schoolId(), me.id(), loan, today).name());
        return "redirect:" + LOANS;
    }

    @PostMapping("/loans/{loan}/end")
    String end(@PathVariable LoanId loan, Me me, RedirectAttributes next) {
        var found = loans.find(me.schoolId(), me.id(), loan).orElseThrow(NotHere::new);
        loans.end(me.schoolId(), me.id(), loan);
        next.addFlashAttribute("said", found.isLent() ? "back" : "ended");
        return "redirect:" + LOANS;
    }

    private static List<LoansPage.Line> lines(Me me, Stream<Loan> some, Set<UUID> out, Words words) {
        return some.map(loan -> line(me, loan, out.contains(loan.copy().value()), words))
                .toList();
    }

    private static LoansPage.Line line(Me me, Loan loan, boolean isOut, Words words) {
        boolean isOwner = loan.owner().equals(me.id());
        var since = Optional.ofNullable(loan.lentOn()).map(words::date);
        var key = (isOwner ? "own." : "borrowed.") + (since.isPresent() ? "lent" : "asked");
        var address = LOANS + "/" + loan.id().value();
        return new LoansPage.Line(
                loan.title(),
                "/books/" + loan.book().value(),
                words.say(
                        "shelf-lending." + key,
                        "owner",
                        loan.ownerName(),
                        "borrower",
                        loan.borrowerName(),
                        "date",
                        since.orElse("")),
                isOwner && since.isEmpty() && !isOut ? address + "/lending" : "",
                words.say("shelf-lending." + key + ".end"),
                address + "/end");
    }
}

package ajar.shelf.web;

import ajar.shelf.books.Details;
import ajar.shelf.lookups.LookUpAnswer;
import ajar.shelf.lookups.LookUps;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.site.limits.Limit;
import ajar.site.limits.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Fills the form from a catalogue, where there is one; somebody still puts the book on the shelf. */
@Controller
class LookUpController {

    private final LookUps lookUps;
    private final BookForms forms;
    private final RateLimits limits;

    LookUpController(LookUps lookUps, BookForms forms, RateLimits limits) {
        this.lookUps = lookUps;
        this.forms = forms;
        this.limits = limits;
    }

    @PostMapping("/books/look-up")
    ModelAndView find(BookForms.Typed form, Me me, Words words) {
        if (!lookUps.areOn()) {
            throw new NotHere();
        }
        var typed = form.details();
        var isbn = typed.number();
        if (isbn.isEmpty()) {
            var why = typed.isbn().isEmpty()
                    ? "NO_NUMBER"
                    : typed.flaw().orElseThrow().name();
            return refused(me, typed, words.say("shelf.refused." + why), words);
        } else if (!limits.take(Limit.BOOKS_LOOKED_UP, me.schoolId().value().toString())
                .isZero()) {
            return refused(me, typed, words.say("shelf.look-up.TOO_OFTEN"), words);
        }
        return switch (lookUps.find(isbn.get())) {
            case LookUpAnswer.Found found ->
                forms.of(me, null, filled(typed, found), words.say("shelf.look-up.FOUND"), "", "", words);
            case LookUpAnswer.Unknown none -> refused(me, typed, words.say("shelf.look-up.UNKNOWN"), words);
            case LookUpAnswer.NoAnswer none -> refused(me, typed, words.say("shelf.look-up.NO_ANSWER"), words);
        };
    }

    private static Details filled(Details typed, LookUpAnswer.Found found) {
        return new Details(
                typed.isbn(), found.title(), String.join("; ", found.authors()), typed.stands(), typed.practices());
    }

    private ModelAndView refused(Me me, Details typed, String why, Words words) {
        var view = forms.of(me, null, typed, "", why, "", words);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

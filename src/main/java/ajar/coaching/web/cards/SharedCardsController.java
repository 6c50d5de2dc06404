package ajar.coaching.web.cards;

import ajar.coaching.CardId;
import ajar.coaching.cards.Cards;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Cards for whoever is named on them; once one is over or withdrawn it is not there any more. */
@Controller
class SharedCardsController {

    private final Cards cards;
    private final CardPages pages;

    SharedCardsController(Cards cards, CardPages pages) {
        this.cards = cards;
        this.pages = pages;
    }

    @GetMapping("/cards")
    ModelAndView all(Me me, Words words) {
        var shown = cards.shownTo(me.schoolId(), me.id()).stream()
                .map(card -> pages.shown(me, card, words))
                .toList();
        return new ModelAndView("coaching/web/cards/shared", "page", new SharedPage(shown));
    }

    @GetMapping("/cards/{card}")
    ModelAndView one(@PathVariable CardId card, Me me, Words words) {
        var found = cards.find(me.schoolId(), me.id(), card).orElseThrow(NotHere::new);
        return new ModelAndView("coaching/web/cards/shown", "page", pages.shown(me, found, words));
    }

    /** That one has opened it; nobody else is told. */
    @PostMapping("/cards/{card}/seen")
    ResponseEntity<Void> see(@PathVariable CardId card, Me me) {
        if (cards.find(me.schoolId(), me.id(), card).isEmpty()) {
            throw new NotHere();
        }
        cards.markSeen(me.schoolId(), me.id(), card);
        return ResponseEntity.ok().build();
    }
}

package ajar.shelf.web;

import ajar.site.Me;
import ajar.site.Place;
import ajar.site.Said;
import ajar.site.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The shelf, and what of it fits the minutes and the focus of its reader. */
@Controller
class ShelfController {

    static final String SHELF = "/shelf";
    private static final int IN_THE_NAVIGATION = 70;

    private final ShelfPages pages;

    ShelfController(ShelfPages pages) {
        this.pages = pages;
    }

    @Bean
    static Place shelfPlace() {
        return Place.forAll(SHELF, "shelf.place", "shelf", IN_THE_NAVIGATION);
    }

    @GetMapping(SHELF)
    ModelAndView show(
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(name = "for", defaultValue = "") String sort,
            Me me,
            Words words,
            @Said("said") String said) {
        var sentence = said.isEmpty() ? "" : words.say("shelf.said." + said);
        return new ModelAndView("shelf/web/shelf", "page", pages.show(me, minutes, sort, sentence, words));
    }
}

package ajar.mirror.web;

import ajar.mirror.Mirrors;
import ajar.mirror.Period;
import ajar.mirror.prices.Price;
import ajar.mirror.prices.PriceId;
import ajar.mirror.prices.Prices;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks the planner what some hours cost, and tells how far it is. */
@Controller
class PriceController {

    private final Prices prices;
    private final Mirrors mirrors;
    private final MirrorPages pages;
    private final PriceQuestions questions;

    PriceController(Prices prices, Mirrors mirrors, MirrorPages pages, PriceQuestions questions) {
        this.prices = prices;
        this.mirrors = mirrors;
        this.pages = pages;
        this.questions = questions;
    }

    /** @param block as the page named it: where it comes from, and its id */
    @PostMapping("/mirror/prices")
    String ask(
            @RequestParam String block,
            @RequestParam(defaultValue = "") String by,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Me me) {
        MirrorPlaces.onlyFor(me);
        var period = MirrorController.period(by, on);
        var blocks = mirrors.of(me.schoolId(), me.id(), period, pages.now(me));
        var asked = questions.askable(period, blocks).stream()
                .filter(one -> (one.origin() + ":" + one.id()).equals(block))
                .findFirst()
                .orElseThrow(NotHere::new);
        prices.ask(me.schoolId(), me.id(), asked);
        return "redirect:" + MirrorPages.address("/mirror", period) + "#price";
    }

    /** How far it is, for the page that waits. */
    @GetMapping("/mirror/prices/{price}")
    ModelAndView show(@PathVariable PriceId price, Me me, Words words) {
        MirrorPlaces.onlyFor(me);
        var found = prices.find(me.schoolId(), me.id(), price).orElseThrow(NotHere::new);
        return new ModelAndView("mirror/web/price", Map.of("page", part(found, me, words)));
    }

    private PricePart part(Price price, Me me, Words words) {
        var day = Period.of(Period.By.WEEK, price.from().toLocalDate());
        return PriceQuestions.block(price, mirrors.of(me.schoolId(), me.id(), day, pages.now(me)))
                .map(block -> PricePart.of(price, block, me, words))
                .orElseThrow(NotHere::new);
    }
}

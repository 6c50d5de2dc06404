package ajar.visits.offers.web;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Place;
import ajar.site.Words;
import ajar.visits.offers.Cap;
import ajar.visits.offers.OfferAnswer;
import ajar.visits.offers.Offers;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offers to stand in: a tap offers a slot, another takes it back. */
@Controller
class OfferController {

    private static final int AFTER_WISHES = 40;

    private final Offers offers;
    private final OfferPages pages;

    OfferController(Offers offers, OfferPages pages) {
        this.offers = offers;
        this.pages = pages;
    }

    @Bean
    static Place offersPlace() {
        return new Place(
                "/offers",
                "visits-offers.place",
                "offers",
                AFTER_WISHES,
                Set.of(Role.TEACHER, Role.COACH, Role.COVER_STAFF));
    }

    @GetMapping("/offers")
    ModelAndView show(Me me, Words words, Model model) {
        var said = model.getAttribute("said") instanceof String key ? words.say("visits-offers.said." + key) : "";
        return page(me, said, false, words);
    }

    /** Each cycle where {@code cycleDay} is given, else on one date. */
    @PostMapping("/offers")
    ModelAndView offer(
            @RequestParam(required = false) @Nullable Integer cycleDay,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam int period,
            Me me,
            Words words,
            RedirectAttributes next) {
        var answer = OfferAnswer.NO_SUCH_SLOT;
        if (cycleDay != null) {
            answer = offers.offerEachCycle(me.schoolId(), me.id(), cycleDay, period);
        } else if (on != null) {
            answer = offers.offerOnce(me.schoolId(), me.id(), on, period);
        }
        return answer == OfferAnswer.OFFERED
                ? said("offered", next)
                : page(me, words.say("visits-offers.refused." + answer), true, words);
    }

    @PostMapping("/offers/{offer}/withdrawal")
    ModelAndView takeBack(@PathVariable UUID offer, Me me, RedirectAttributes next) {
        offers.takeBack(me.schoolId(), me.id(), offer);
        return said("taken-back", next);
    }

    @PostMapping("/offers/cap")
    ModelAndView cap(
            @RequestParam int perDay,
            @RequestParam int perWeek,
            @RequestParam int perTerm,
            Me me,
            Words words,
            RedirectAttributes next) {
        if (!Cap.isPossible(perDay, perWeek, perTerm)) {
            return page(me, words.say("visits-offers.refused.CAP"), true, words);
        }
        offers.setCap(me.schoolId(), me.id(), new Cap(perDay, perWeek, perTerm));
        return said("cap", next);
    }

    private static ModelAndView said(String key, RedirectAttributes next) {
        next.addFlashAttribute("said", key);
        return new ModelAndView("redirect:/offers");
    }

    private ModelAndView page(Me me, String said, boolean refused, Words words) {
        var view = new ModelAndView("visits/offers/web/offers", "page", pages.of(me, said, refused, words));
        view.setStatus(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}

package ajar.site.web;

import ajar.site.Doorstep;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.entry.Arrivals;
import ajar.site.entry.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages before and around all others. */
@Controller
class EntranceController {

    private final Doorstep doorstep;
    private final Frames frames;

    EntranceController(Doorstep doorstep, Frames frames) {
        this.doorstep = doorstep;
        this.frames = frames;
    }

    /** How soon a page that waits for the demo's school looks again. */
    private static final String SECONDS = "2";

    /** Whoever is signed in goes on to the first place their roles open. */
    @GetMapping("/")
    ModelAndView first(HttpServletRequest request, HttpServletResponse response, Words words) {
        var frame = frames.around(request);
        if (frame.me() != null) {
            var places = frame.open();
            return new ModelAndView("redirect:"
                    + (places.isEmpty() ? "/more" : places.getFirst().path()));
        }
        if (doorstep.isBeingMade()) {
            response.setHeader("Refresh", SECONDS);
            return new ModelAndView("site/web/firstPage", "page", FirstPage.beforeTheDemo());
        }
        var page = doorstep.demo()
                .map(demo -> FirstPage.of(demo, words))
                .orElseGet(() -> FirstPage.withoutDemo(doorstep.isClaimed()));
        return new ModelAndView("site/web/firstPage", "page", page);
    }

    @GetMapping("/more")
    ModelAndView more(Me me, Words words) {
        return new ModelAndView(
                "site/web/more",
                "page",
                MorePage.of(
                        me,
                        words,
                        Arrivals.current().flatMap(SignedIn::accountId).isPresent()));
    }
}

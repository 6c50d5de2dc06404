package ajar.door.web.map;

import ajar.door.showing.SignAddresses;
import ajar.door.showing.SignShelf;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The map for those who sign in, and for everybody who has its address where the school wants that [P3]. */
@Controller
class MapController {

    private static final int AFTER_THE_CALENDAR = 83;
    private static final String SECONDS = "60";

    private final SignShelf shelf;
    private final SignAddresses addresses;
    private final MapPages pages;

    MapController(SignShelf shelf, SignAddresses addresses, MapPages pages) {
        this.shelf = shelf;
        this.addresses = addresses;
        this.pages = pages;
    }

    @Bean
    static Place mapPlace() {
        return Place.forAll("/map", "door.map.place", "social", AFTER_THE_CALENDAR);
    }

    @GetMapping("/map")
    ModelAndView map(Me me, Words words) {
        return new ModelAndView(
                "door/web/map/map", "page", pages.of(shelf.of(me.schoolId()), true, me.is(Role.STEWARD), words));
    }

    /** Whoever stands before it in a hall does not tap. */
    @GetMapping("/d/map/{code}")
    ModelAndView mapForAll(@PathVariable String code, Words words, HttpServletResponse response) {
        var school = addresses.mapAt(code).orElseThrow(NotHere::new);
        response.setHeader("Refresh", SECONDS);
        return new ModelAndView("door/web/map/map", "page", pages.of(shelf.of(school), false, false, words));
    }
}

package ajar.today.web;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Place;
import ajar.site.Words;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after signing in. */
@Controller
class TodayController {

    private static final int FIRST = 10;

    private final TodayPages pages;

    TodayController(TodayPages pages) {
        this.pages = pages;
    }

    @GetMapping("/today")
    ModelAndView show(Me me, Words words) {
        return new ModelAndView("today/web/today", "page", pages.of(me, words));
    }

    @Bean
    static Place todayPlace() {
        return new Place("/today", "today.place", "today", FIRST, Set.of(Role.values()));
    }
}

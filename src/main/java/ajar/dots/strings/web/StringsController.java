package ajar.dots.strings.web;

import ajar.site.Me;
import ajar.site.Place;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own strings, and the school's shape. */
@Controller
class StringsController {

    private static final String OWN = "/strings";
    private static final int AFTER_THE_SHELF = 75;

    private final OwnStringsPages own;
    private final ShapePages shapes;

    StringsController(OwnStringsPages own, ShapePages shapes) {
        this.own = own;
        this.shapes = shapes;
    }

    @GetMapping(OWN)
    ModelAndView show(Me me, Words words) {
        return new ModelAndView("dots/strings/web/own", "page", own.of(me, words));
    }

    /** @param week a Monday; another date shows the last */
    @GetMapping("/strings/school")
    ModelAndView showSchool(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate week,
            Me me,
            Words words) {
        return new ModelAndView("dots/strings/web/school", "page", shapes.of(me, Optional.ofNullable(week), words));
    }

    @Bean
    static Place stringsPlace() {
        return Place.forAll(OWN, "strings.place", "strings", AFTER_THE_SHELF);
    }
}

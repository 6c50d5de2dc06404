package ajar.dots.web;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where dots stand among the places. */
@Configuration(proxyBeanMethods = false)
class DotsPlaces {

    private static final int AFTER_FOCUS = 24;

    static void onlyForThoseWhoTeach(Me me) {
        if (!me.is(Role.TEACHER) && !me.is(Role.COACH)) {
            throw new NotHere();
        }
    }

    @Bean
    static Place dotsPlace() {
        return new Place(DotsController.MINE, "dots.place", "dots", AFTER_FOCUS, Set.of(Role.TEACHER, Role.COACH));
    }
}

package ajar.visits.wishes.web;

import ajar.school.Role;
import ajar.site.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the wishes stand in the navigation, for those who visit. */
@Configuration(proxyBeanMethods = false)
class WishesInTheNavigation {

    private static final int AFTER_THE_PLAN = 35;

    @Bean
    Place wishesPlace() {
        return new Place(
                "/wishes",
                "visits-wishes.place.wishes",
                "wish",
                AFTER_THE_PLAN,
                Set.of(Role.TEACHER, Role.COACH, Role.COVER_STAFF));
    }
}

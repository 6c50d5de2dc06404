package ajar.visits.agreed.web;

import ajar.school.Role;
import ajar.site.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where one's own visits, and the bad morning, stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class VisitPlaces {

    @Bean
    Place myVisitsPlace() {
        return Place.forAll("/visits", "agreed.place.visits", "people", 25);
    }

    @Bean
    Place morningPlace() {
        return new Place("/morning", "agreed.place.morning", "absence", 32, Set.of(Role.ORGANISER));
    }
}

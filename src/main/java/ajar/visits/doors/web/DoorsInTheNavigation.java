package ajar.visits.doors.web;

import ajar.site.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the doors stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class DoorsInTheNavigation {

    private static final int AFTER_TODAY = 20;

    @Bean
    Place doorsPlace() {
        return Place.forAll("/doors", "visits-doors.place.doors", "doors", AFTER_TODAY);
    }
}

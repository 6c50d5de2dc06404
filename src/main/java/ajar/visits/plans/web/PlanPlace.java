package ajar.visits.plans.web;

import ajar.school.Role;
import ajar.site.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the plan stands in the navigation, for whoever organises. */
@Configuration(proxyBeanMethods = false)
class PlanPlace {

    private static final int AFTER_DOORS = 30;

    @Bean
    Place placeOfThePlan() {
        return new Place("/plan", "plan.place", "plan", AFTER_DOORS, Set.of(Role.ORGANISER));
    }
}

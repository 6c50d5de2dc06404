package ajar.mirror.web;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the mirror stands in the navigation: coaches have one, leaders and the district are told sums. */
@Configuration(proxyBeanMethods = false)
class MirrorPlaces {

    private static final int AFTER_FOCUS = 55;
    private static final int AMONG_THE_REST = 85;

    @Bean
    Place mirrorPlace() {
        return new Place("/mirror", "mirror.place", "mirror", AFTER_FOCUS, Set.of(Role.COACH));
    }

    @Bean
    Place coachesHoursPlace() {
        return new Place(
                "/coaches-hours",
                "mirror.sums.place",
                "mirror",
                AMONG_THE_REST,
                Set.of(Role.LEADER, Role.DISTRICT_LEAD));
    }

    /** A mirror is a coach's. */
    static void onlyFor(Me me) {
        if (!me.is(Role.COACH)) {
            throw new NotHere();
        }
    }
}

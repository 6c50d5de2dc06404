package ajar.coaching.web;

import ajar.school.Role;
import ajar.site.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where conversations stand in the navigation, for those who have some; cards for those who are only shown one. */
@Configuration(proxyBeanMethods = false)
class CoachingInTheNavigation {

    private static final int AFTER_FOCUS = 55;
    private static final int LAST = 96;

    @Bean
    Place conversationsPlace() {
        return new Place(
                "/conversations",
                "coaching.place.conversations",
                "conversations",
                AFTER_FOCUS,
                Set.of(Role.TEACHER, Role.COACH));
    }

    @Bean
    Place cardsPlace() {
        return new Place(
                "/cards",
                "coaching.place.cards",
                "cards",
                LAST,
                Set.of(
                        Role.LEADER,
                        Role.DISTRICT_LEAD,
                        Role.STEWARD,
                        Role.ORGANISER,
                        Role.MODERATOR,
                        Role.COVER_STAFF));
    }
}

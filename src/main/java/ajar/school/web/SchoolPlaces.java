package ajar.school.web;

import ajar.school.Role;
import ajar.site.Place;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the school's own pages stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class SchoolPlaces {

    @Bean
    Place timetablePlace() {
        return Place.forAll("/timetable", "school.place.timetable", "timetable", 80);
    }

    @Bean
    Place importPlace() {
        return new Place("/import", "school.place.imports", "timetable", 84, Set.of(Role.STEWARD));
    }

    @Bean
    Place calendarPlace() {
        return Place.forAll("/calendar", "school.place.calendar", "calendar", 82);
    }

    @Bean
    Place settingsPlace() {
        return new Place("/school", "school.place.settings", "work", 88, Set.of(Role.STEWARD));
    }

    @Bean
    Place peoplePlace() {
        return new Place("/people", "school.place.people", "people", 86, Set.of(Role.STEWARD));
    }
}

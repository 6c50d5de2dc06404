package ajar.site.entry;

import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.Role;
import ajar.school.Schools;
import ajar.school.demo.DemoPeople;
import ajar.site.Doorstep;
import ajar.site.accounts.Claims;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.stereotype.Component;

/** The five people of the made-up school. */
@Component
class SchoolDoorstep implements Doorstep {

    private final DemoPeople guests;
    private final Schools schools;
    private final People people;
    private final Claims claims;
    private final ApplicationAvailability availability;
    private final boolean demo;

    SchoolDoorstep(
            DemoPeople guests,
            Schools schools,
            People people,
            Claims claims,
            ApplicationAvailability availability,
            @Value("${ajar.demo:false}") boolean demo) {
        this.guests = guests;
        this.schools = schools;
        this.people = people;
        this.claims = claims;
        this.availability = availability;
        this.demo = demo;
    }

    @Override
    public Optional<DemoSchool> demo() {
        return demo ? DatabaseContext.asJob("sign_in", this::found) : Optional.empty();
    }

    /** Pages are answered while the demo's runners are at it; Ajar is ready once they are through. */
    @Override
    public boolean isBeingMade() {
        return demo && availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC;
    }

    @Override
    public boolean isClaimed() {
        return claims.isClaimed();
    }

    @Override
    public Optional<String> founderCode() {
        return claims.waiting();
    }

    /** Whoever has put a real school into this database has a demo no longer. */
    private Optional<DemoSchool> found() {
        return schools.all().stream()
                .filter(school -> school.demo() && school.id().equals(guests.school()))
                .findFirst()
                .map(school -> new DemoSchool(
                        school.id(),
                        school.name(),
                        people.holding(school.id(), Role.TEACHER).size(),
                        guests.five().stream()
                                .map(one ->
                                        new Guest(one.id(), one.name(), one.role(), "site.first.guest." + one.role()))
                                .toList()));
    }
}

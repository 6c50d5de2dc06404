package ajar.site.entry;

import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.School;
import ajar.school.SchoolId;
import ajar.site.Doorstep;
import ajar.site.Me;
import ajar.site.Place;
import ajar.site.audit.Audit;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The site with Hawthorn School at its door and no database behind it. No component, or every other test would find it. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
            "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration"
        })
@ComponentScan(
        basePackages = "ajar.site",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "ajar\\.site\\.entry\\.School.*",
                            "ajar\\.site\\.entry\\.(welcome|ways)\\..*",
                            "ajar\\.site\\.(audit|mine|privacy|times|vault)\\..*"
                        }))
public class SiteAlone {

    public static final School HAWTHORN = new School(
            new SchoolId(new UUID(0, 1)), "Hawthorn", ZoneId.of("Europe/London"), DayOfWeek.MONDAY, false, true);
    public static final Person CLEO = person(3, "Cleo", "Haddad");
    public static final Person DARA = person(4, "Dara", "Ortiz");
    public static final Person SAM = person(5, "Sam", "Whitlock");
    public static final Person GONE = person(9, "Ira", "Vance");

    private static final Map<Person, Role> PEOPLE =
            Map.of(CLEO, Role.TEACHER, DARA, Role.COACH, SAM, Role.ORGANISER, GONE, Role.LEADER);

    @Bean
    Doorstep doorstep() {
        var guests = PEOPLE.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new Doorstep.Guest(
                        one.getKey().id(), one.getKey().name(), one.getValue(), "site.first.guest." + one.getValue()))
                .toList();
        return new Doorstep() {
            @Override
            public Optional<DemoSchool> demo() {
                return Optional.of(new DemoSchool(HAWTHORN.id(), HAWTHORN.name(), 62, guests));
            }

            @Override
            public boolean isBeingMade() {
                return false;
            }

            @Override
            public boolean isClaimed() {
                return true;
            }

            @Override
            public Optional<String> founderCode() {
                return Optional.empty();
            }
        };
    }

    @Bean
    Residents residents() {
        return signedIn -> PEOPLE.entrySet().stream()
                .filter(one -> one.getKey().id().equals(signedIn.personId()))
                .filter(one -> !one.getKey().equals(GONE))
                .findFirst()
                .map(one -> new Me(one.getKey(), HAWTHORN, EnumSet.of(one.getValue())));
    }

    /** Nothing is written down here. */
    @Bean
    Audit audit() {
        return (act, whom, route) -> {};
    }

    /** Answers nothing; only the health page would ask. */
    @Bean
    JdbcClient nowhere() {
        return JdbcClient.create(new DriverManagerDataSource());
    }

    @Bean
    PlatformTransactionManager noTransactions() {
        return new DataSourceTransactionManager(new DriverManagerDataSource());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Place doorsPlace() {
        return Place.forAll("/doors", "site.more.places", "doors", 20);
    }

    private static Person person(int number, String given, String family) {
        return new Person(
                new PersonId(new UUID(0, number)),
                HAWTHORN.id(),
                family.substring(0, 3),
                given,
                family,
                false,
                null,
                null);
    }
}

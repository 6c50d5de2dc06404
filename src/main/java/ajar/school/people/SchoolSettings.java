package ajar.school.people;

import ajar.school.SchoolId;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a school says of itself; the database lets only its stewards change it. */
@Repository
public class SchoolSettings {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    SchoolSettings(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** @param familyNameFirst the order in which names are said; a person may differ */
    public record Settings(String name, ZoneId zone, DayOfWeek firstWeekday, boolean familyNameFirst) {}

    /** Zones that people know by a place; all others that the JDK knows are accepted, too. */
    public static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    public static boolean isZone(String typed) {
        return ZoneId.getAvailableZoneIds().contains(typed.strip());
    }

    /** Settles all of it; a new order of names holds for everybody who is there, and for who comes later. */
    @Transactional
    public void settle(SchoolId school, Settings settings, boolean orderChanges) {
        db.sql("""
                update school.school
                   set name = :name, zone = :zone, first_weekday = :weekday, family_name_first = :familyFirst
                 where id = :school
                """)
                .param("name", settings.name())
                .param("zone", settings.zone().getId())
                .param("weekday", settings.firstWeekday().getValue())
                .param("familyFirst", settings.familyNameFirst())
                .param("school", school.value())
                .update();
        if (orderChanges) {
            db.sql("update school.person set family_first = :familyFirst where school = :school")
                    .param("familyFirst", settings.familyNameFirst())
                    .param("school", school.value())
                    .update();
        }
        events.publishEvent(new SettingsChanged(school));
    }
}

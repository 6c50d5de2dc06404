package ajar.mirror.demo;

import ajar.mirror.Categories;
import ajar.mirror.Side;
import ajar.mirror.Viewers;
import ajar.mirror.sums.MonthlySums;
import ajar.postgres.DatabaseContext;
import ajar.school.Calendars;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Role;
import ajar.school.SchoolDay;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.site.times.OwnTimes;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import ajar.visits.hours.GivenTimes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the made-up coaches keep their mirrors for the three months before the demo is founded. */
@Component
class DemoMirror {

    private static final int AFTER_VISITS = 20;
    private static final int DAYS_BEFORE = 91;

    private final School school;
    private final OwnTimes times;
    private final GivenTimes given;
    private final Viewers viewers;
    private final Categories categories;
    private final MonthlySums sums;
    private final Vault vault;
    private final JdbcClient db;
    private final Clock clock;

    /** What is read of the school. */
    @Component("mirrorOfTheDemo")
    record School(Schools schools, People people, Calendars calendars) {}

    DemoMirror(
            School school,
            OwnTimes times,
            GivenTimes given,
            Viewers viewers,
            Categories categories,
            MonthlySums sums,
            Vault vault,
            JdbcClient db,
            Clock clock) {
        this.school = school;
        this.times = times;
        this.given = given;
        this.viewers = viewers;
        this.categories = categories;
        this.sums = sums;
        this.vault = vault;
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    @Order(AFTER_VISITS)
    void begin(DemoSchoolFounded founded) {
        var id = founded.school();
        var coaches =
                DatabaseContext.asJob("demo", id.value(), () -> school.people().holding(id, Role.COACH));
        var leader = DatabaseContext.asJob(
                        "demo", id.value(), () -> school.people().holding(id, Role.LEADER))
                .getFirst();
        for (var coach : coaches) {
            DatabaseContext.as(coach.id().value(), id.value(), () -> {
                fill(id, coach);
                if (habits(coach).equals(Habit.IFEOMA)) {
                    viewers.show(id, coach.id(), leader.id());
                    categories.add(id, "Open evenings", Side.MANAGING);
                }
            });
        }
        sums.release(List.of(id));
    }

    private static List<Habit> habits(Person coach) {
        return switch (coach.familyName()) {
            case "Ortiz" -> Habit.DARA;
            case "Zhao" -> Habit.MEI;
            default -> Habit.IFEOMA;
        };
    }

    private void fill(SchoolId id, Person coach) {
        var now = LocalDateTime.now(clock.withZone(school.schools().get(id).zone()));
        var today = now.toLocalDate();
        var days = days(id, today);
        var taken = given.between(today.minusDays(DAYS_BEFORE), today);
        for (var date = today.minusDays(DAYS_BEFORE); !date.isAfter(today); date = date.plusDays(1)) {
            if (days.contains(date)) {
                for (var habit : habits(coach)) {
                    stretch(habit, date)
                            .filter(one -> !one.until().isAfter(now)
                                    && taken.stream()
                                            .noneMatch(other -> other.from().isBefore(one.until())
                                                    && one.from().isBefore(other.until())))
                            .ifPresent(one -> write(id, coach, one));
                }
            }
        }
    }

    private Set<LocalDate> days(SchoolId id, LocalDate today) {
        return school.calendars().days(id, today.minusDays(DAYS_BEFORE), today).stream()
                .map(SchoolDay::date)
                .collect(Collectors.toSet());
    }

    private record Stretch(String category, LocalDateTime from, LocalDateTime until, String asker) {}

    private static Optional<Stretch> stretch(Habit habit, LocalDate date) {
        int week = (int) ChronoUnit.WEEKS.between(LocalDate.EPOCH.plusDays(4), date);
        int day = date.getDayOfWeek().getValue();
        int minutes = habit.minutes(week, day);
        if (!habit.days().contains(day) || week % habit.everyWeeks() != 0 || minutes <= 0) {
            return Optional.empty();
        }
        var from = date.atTime(habit.at());
        return Optional.of(new Stretch(habit.category(), from, from.plusMinutes(minutes), habit.asker(week)));
    }

    private void write(SchoolId id, Person coach, Stretch one) {
        if (one.category().equals(Habit.TALK)) {
            times.take(id, coach.id(), one.from(), one.until(), OwnTimes.CONVERSATION);
            return;
        }
        var entry = UUID.randomUUID();
        var scope = Scope.ofPerson(coach.id().value());
        db.sql("""
                insert into mirror.entry (id, school, person, ready, during, asker, entered_at)
                values (:id, :school, :person, :category, tsrange(:from, :until), :asker, :at)
                on conflict do nothing
                """)
                .param("id", entry)
                .param("school", id.value())
                .param("person", coach.id().value())
                .param("category", one.category())
                .param("from", one.from())
                .param("until", one.until())
                .param(
                        "asker",
                        one.asker().isEmpty()
                                ? null
                                : vault.seal(scope, new Field("mirror.entry.asker", entry), one.asker()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

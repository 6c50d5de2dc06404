package ajar.focus.demo;

import ajar.focus.FocusItemId;
import ajar.focus.FocusItems;
import ajar.focus.Origin;
import ajar.focus.directions.Directions;
import ajar.focus.goals.CommonGoal;
import ajar.focus.goals.CommonGoalId;
import ajar.focus.goals.CommonGoals;
import ajar.postgres.DatabaseContext;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.visits.WishPurposes;
import ajar.visits.wishes.WishStanding;
import ajar.visits.wishes.Wishes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Five of six teachers have a list; who wished for something works on it. Each list is written in the name of its owner. */
@Component
class DemoFocus {

    private static final int AFTER_WISHES = 10;
    private static final String VISION =
            "A school in which every door is open a hand’s breadth, and where the grown-ups learn too.";

    private final FocusItems items;
    private final CommonGoals goals;
    private final Directions directions;
    private final Wishes wishes;
    private final WishPurposes purposes;
    private final School school;
    private final JdbcClient db;
    private final Clock clock;

    /** What is read of the school. */
    @Component("focusOfTheDemo")
    record School(People people, Practices practices) {}

    DemoFocus(
            FocusItems items,
            CommonGoals goals,
            Directions directions,
            Wishes wishes,
            WishPurposes purposes,
            School school,
            JdbcClient db,
            Clock clock) {
        this.items = items;
        this.goals = goals;
        this.directions = directions;
        this.wishes = wishes;
        this.purposes = purposes;
        this.school = school;
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    @Order(AFTER_WISHES)
    void begin(DemoSchoolFounded founded) {
        var id = founded.school();
        var teachers =
                DatabaseContext.asJob("demo", id.value(), () -> school.people().holding(id, Role.TEACHER));
        var writers =
                DatabaseContext.asJob("demo", id.value(), () -> school.people().holding(id, Role.LEADER));
        var up = as(
                id, writers.getFirst().id(), () -> write(id, writers.getFirst().id()));
        for (int n = 0; n < teachers.size(); n++) {
            if (n % 6 != 5) {
                fill(id, teachers.get(n), n, up);
            }
        }
        DatabaseContext.asJob("release", id.value(), () -> directions.release(id));
    }

    private List<CommonGoalId> write(SchoolId id, PersonId leader) {
        var today = LocalDate.now(clock);
        goals.say(id, leader, VISION);
        goals.write(id, leader, "Everybody talks in every lesson", today.minusWeeks(9), today.plusWeeks(16), today);
        goals.write(id, leader, "Reading in every subject", today.minusWeeks(5), today.plusWeeks(30), today);
        goals.write(id, leader, "Feedback while it still helps", today.minusWeeks(2), today.plusWeeks(36), today);
        return goals.of(id, today).stream().map(CommonGoal::id).toList();
    }

    private void fill(SchoolId id, Person person, int n, List<CommonGoalId> up) {
        as(id, person.id(), () -> {
            var wished = wished(id, person.id());
            var first = wished.map(Wished::theme).orElseGet(() -> Theme.ALL.get(n * 5 % Theme.ALL.size()));
            var inHand = put(person.id(), first, up);
            items.start(person.id(), inHand);
            wished.ifPresent(
                    one -> purposes.choose(person.id(), one.standing().wish().id(), Optional.of(inHand.value())));
            var second = Theme.ALL.get((n * 3 + 2) % Theme.ALL.size());
            if (n % 3 != 0 && !second.equals(first)) {
                items.start(person.id(), put(person.id(), second, up));
            }
            later(person.id(), n);
            date(person.id(), n);
            return true;
        });
    }

    private record Wished(WishStanding standing, Theme theme) {}

    /** The latest open wish for a practice that there is something to say of. */
    private Optional<Wished> wished(SchoolId id, PersonId person) {
        Map<PracticeId, String> names =
                school.practices().of(id).stream().collect(Collectors.toMap(Practice::id, Practice::name));
        return wishes.of(id, person).stream()
                .filter(WishStanding::isOpen)
                .flatMap(standing ->
                        theme(standing.wish().asked().practice(), names)
                                .map(theme -> new Wished(standing, theme))
                                .stream())
                .findFirst();
    }

    private static Optional<Theme> theme(@Nullable PracticeId practice, Map<PracticeId, String> names) {
        return practice == null ? Optional.empty() : Theme.of(names.getOrDefault(practice, ""));
    }

    private FocusItemId put(PersonId person, Theme theme, List<CommonGoalId> up) {
        var item = items.put(person, theme.title(), theme.words(), Origin.self());
        if (theme.goal() >= 0) {
            items.rewrite(person, item, theme.title(), theme.words(), up.get(theme.goal()));
        }
        return item;
    }

    private void later(PersonId person, int n) {
        int waiting = 1 + n % 3;
        for (int k = 0; k < waiting; k++) {
            items.put(person, Theme.LATER.get((n + 3 * k) % Theme.LATER.size()), Origin.self());
        }
        if (n % 2 == 0) {
            var done = items.put(person, Theme.LATER.get((n + 5) % Theme.LATER.size()), Origin.self());
            if (items.park(person, done, "Not before the new timetable has settled.") == ajar.focus.FocusAnswer.CHANGED
                    && n % 4 == 0) {
                db.sql("update focus.item set state = 'done' where person = :person and id = :item")
                        .param("person", person.value())
                        .param("item", done.value())
                        .update();
            }
        }
    }

    /** As if it had grown over weeks; and nothing is there to be undone. */
    private void date(PersonId person, int n) {
        db.sql("""
                update focus.item
                   set put_at = :at::timestamptz - place * interval '3 days', since = :at::timestamptz - place * interval '2 days'
                 where person = :person
                """)
                .param("at", clock.instant().minus(2L + n % 17, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .update();
        db.sql("delete from focus.step_back where person = :person")
                .param("person", person.value())
                .update();
    }

    private static <T> T as(SchoolId school, PersonId person, java.util.function.Supplier<T> work) {
        return DatabaseContext.as(person.value(), school.value(), work::get);
    }
}

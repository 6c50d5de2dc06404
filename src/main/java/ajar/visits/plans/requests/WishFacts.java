package ajar.visits.plans.requests;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import ajar.visits.WishPriority;
import ajar.visits.plans.requests.Facts.Extent;
import ajar.visits.plans.requests.Facts.Forbid;
import ajar.visits.plans.requests.Facts.Pin;
import ajar.visits.plans.requests.Facts.Time;
import ajar.visits.plans.requests.Facts.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the wishes that are still to be granted, and what people fixed by hand in a draft. */
@Repository
class WishFacts {

    private final JdbcClient db;
    private final WishPriority priority;

    WishFacts(JdbcClient db, WishPriority priority) {
        this.db = db;
        this.priority = priority;
    }

    /** The wishes that are still to be granted. */
    List<Wish> wishes(SchoolId school, LocalDate first, LocalDate last, LocalDate today) {
        return wishes(school, first, last, today, false);
    }

    /** {@code granted} adds those that have an agreed visit. */
    List<Wish> wishes(SchoolId school, LocalDate first, LocalDate last, LocalDate today, boolean granted) {
        var rows = db.sql("""
                select w.id, w.visitor, w.host, w.practice, w.first_date, w.last_date, w.part, w.own_time, w.coach_beside,
                       w.wished_at::date as wished_on
                  from visits.wish w
                 where w.school = :school and w.first_date <= :last and w.last_date >= :first
                   and not exists (select from visits.wish_withdrawal x where x.wish = w.id)
                   and (:granted
                        or not exists (select from visits.visit v
                                        where v.wish = w.id
                                          and not exists (select from visits.visit_cancellation c where c.visit = v.id)))
                   and exists (select from school.person p where p.id = w.visitor and p.left_on is null)
                 order by w.id
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .param("granted", granted)
                .query(WishFacts::row)
                .list();
        var asked = rows.stream().map(Row::asked).toList();
        var weights = priority.weigh(school, asked, today);
        return rows.stream()
                .map(row -> row.weighing(weights.getOrDefault(row.id(), WishPriority.WEIGHT_MIN)))
                .toList();
    }

    /** Nobody is held to a stand-in who has left. */
    List<Pin> pins(PlanId plan) {
        return db.sql("""
                select wish, open_lesson, on_date, part, stand_in
                  from visits.pin
                 where plan = :plan
                   and not exists (select from school.person p where p.id = stand_in and p.left_on is not null)
                 order by wish
                """)
                .param("plan", plan.value())
                .query((row, n) -> new Pin(
                        new WishId(row.getObject("wish", UUID.class)),
                        new OpenLessonId(row.getObject("open_lesson", UUID.class)),
                        row.getObject("on_date", LocalDate.class),
                        LessonPart.of(row.getString("part")),
                        person(row, "stand_in")))
                .list();
    }

    List<Forbid> forbids(PlanId plan) {
        return db.sql("""
                select wish, open_lesson, on_date, stand_in
                  from visits.forbid
                 where plan = :plan
                 order by id
                """)
                .param("plan", plan.value())
                .query((row, n) -> {
                    var wish = row.getObject("wish", UUID.class);
                    var door = row.getObject("open_lesson", UUID.class);
                    return new Forbid(
                            wish == null ? null : new WishId(wish),
                            door == null ? null : new OpenLessonId(door),
                            row.getObject("on_date", LocalDate.class),
                            person(row, "stand_in"));
                })
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var practice = row.getObject("practice", UUID.class);
        return new Row(
                new WishId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("visitor", UUID.class)),
                person(row, "host"),
                practice == null ? null : new PracticeId(practice),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                Extent.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                Time.valueOf(row.getString("own_time").toUpperCase(Locale.ROOT)),
                row.getBoolean("coach_beside"),
                row.getObject("wished_on", LocalDate.class));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private record Row(
            WishId id,
            PersonId visitor,
            @Nullable PersonId host,
            @Nullable PracticeId practice,
            LocalDate first,
            LocalDate last,
            Extent extent,
            Time time,
            boolean coachBeside,
            LocalDate wishedOn) {

        WishPriority.Asked asked() {
            return new WishPriority.Asked(id, visitor, host, practice, wishedOn);
        }

        Wish weighing(int weight) {
            return new Wish(id, visitor, host, practice, first, last, extent, time, coachBeside, weight);
        }
    }
}

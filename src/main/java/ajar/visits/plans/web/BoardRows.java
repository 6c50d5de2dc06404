package ajar.visits.plans.web;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser's board has to say of wishes and doors, straight from their tables. */
@Repository
class BoardRows {

    private final JdbcClient db;

    BoardRows(JdbcClient db) {
        this.db = db;
    }

    /** A wish as it is read out; exactly one of host and practice is named. */
    record Wish(
            WishId id,
            PersonId visitor,
            @Nullable PersonId host,
            @Nullable String practice) {}

    /** A door as it is read out. */
    record Door(OpenLessonId id, LessonId lesson, PersonId host, String toSee) {}

    @Transactional(readOnly = true)
    Map<WishId, Wish> wishes(SchoolId school) {
        var wishes = new HashMap<WishId, Wish>();
        db.sql("""
                select w.id, w.visitor, w.host, p.name as practice
                  from visits.wish w
                  left join school.practice p on p.id = w.practice
                 where w.school = :school
                """).param("school", school.value()).query(row -> {
            var id = new WishId(row.getObject("id", UUID.class));
            var host = row.getObject("host", UUID.class);
            wishes.put(
                    id,
                    new Wish(
                            id,
                            new PersonId(row.getObject("visitor", UUID.class)),
                            host == null ? null : new PersonId(host),
                            row.getString("practice")));
        });
        return wishes;
    }

    @Transactional(readOnly = true)
    Map<OpenLessonId, Door> doors(SchoolId school) {
        var doors = new HashMap<OpenLessonId, Door>();
        db.sql("select id, thread, host, to_see from visits.open_lesson where school = :school")
                .param("school", school.value())
                .query(row -> {
                    var id = new OpenLessonId(row.getObject("id", UUID.class));
                    doors.put(
                            id,
                            new Door(
                                    id,
                                    new LessonId(row.getObject("thread", UUID.class)),
                                    new PersonId(row.getObject("host", UUID.class)),
                                    row.getString("to_see")));
                });
        return doors;
    }

    @Transactional(readOnly = true)
    Set<WishId> pinned(PlanId plan) {
        return new HashSet<>(db.sql("select wish from visits.pin where plan = :plan")
                .param("plan", plan.value())
                .query((row, n) -> new WishId(row.getObject("wish", UUID.class)))
                .list());
    }

    /** On which date a wish's visit was before it was moved, by wish. */
    @Transactional(readOnly = true)
    Map<WishId, LocalDate> movedFrom(SchoolId school) {
        var moved = new HashMap<WishId, LocalDate>();
        db.sql("""
                select v.wish, v.on_date
                  from visits.visit v
                  join visits.visit_cancellation c on c.visit = v.id and c.why = 'moved'
                 where v.school = :school and v.wish is not null
                 order by c.cancelled_at
                """).param("school", school.value()).query(row -> {
            moved.put(new WishId(row.getObject("wish", UUID.class)), row.getObject("on_date", LocalDate.class));
        });
        return moved;
    }

    /** A door on one of its dates. */
    record OpenDate(OpenLessonId door, LocalDate on) {}

    /** The doors that the wish could mean, on every date between the two that it allows and on which they are not shut. */
    @Transactional(readOnly = true)
    List<OpenDate> openFor(SchoolId school, WishId wish, LocalDate first, LocalDate last) {
        return db.sql("""
                select o.id, d.on_date::date as on_date
                  from visits.wish w
                  join visits.open_lesson o on o.school = w.school and o.host <> w.visitor
                   and (o.host = w.host
                        or exists (select from visits.open_lesson_practice p
                                    where p.open_lesson = o.id and p.practice = w.practice))
                 cross join generate_series(greatest(o.first_date, w.first_date, :first),
                                            least(o.last_date, w.last_date, :last), interval '1 day') as d (on_date)
                 where w.school = :school and w.id = :wish
                   and not exists (select from visits.shutting s where s.open_lesson = o.id and s.on_date = d.on_date::date)
                 order by d.on_date, o.id
                """)
                .param("school", school.value())
                .param("wish", wish.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new OpenDate(
                        new OpenLessonId(row.getObject("id", UUID.class)), row.getObject("on_date", LocalDate.class)))
                .list();
    }
}

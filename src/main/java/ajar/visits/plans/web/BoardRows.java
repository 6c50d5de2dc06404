package ajar.visits.plans.web;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Something that was fixed by hand: a pin, or what {@code forbid} names.
     *
     * @param open whether the door is open then; {@code left} whether somebody it names has left the school
     */
    record ByHand(
            @Nullable UUID forbid,
            @Nullable WishId wish,
            @Nullable OpenLessonId door,
            @Nullable LocalDate on,
            @Nullable PersonId standIn,
            boolean open,
            boolean left,
            boolean withdrawn) {}

    @Transactional(readOnly = true)
    List<ByHand> byHand(PlanId plan) {
        return db.sql("""
                with fixed as (select null::uuid as forbid, wish, open_lesson, on_date, stand_in, pinned_at as at
                                 from visits.pin where plan = :plan
                                union all
                               select id, wish, open_lesson, on_date, stand_in, forbidden_at
                                 from visits.forbid where plan = :plan)
                select f.forbid, f.wish, f.open_lesson, f.on_date, f.stand_in,
                       exists (select from visits.open_lesson o
                                where o.id = f.open_lesson and f.on_date between o.first_date and o.last_date
                                  and not exists (select from visits.shutting s
                                                   where s.open_lesson = o.id and s.on_date = f.on_date)) as open,
                       exists (select from school.person p
                                where p.left_on is not null
                                  and (p.id = f.stand_in or p.id = w.visitor or p.id = o.host)) as gone,
                       exists (select from visits.wish_withdrawal x where x.wish = f.wish) as withdrawn
                  from fixed f
                  left join visits.wish w on w.id = f.wish
                  left join visits.open_lesson o on o.id = f.open_lesson
                 order by f.forbid is not null, f.at
                """)
                .param("plan", plan.value())
                .query((row, n) -> {
                    var wish = row.getObject("wish", UUID.class);
                    var door = row.getObject("open_lesson", UUID.class);
                    var standIn = row.getObject("stand_in", UUID.class);
                    return new ByHand(
                            row.getObject("forbid", UUID.class),
                            wish == null ? null : new WishId(wish),
                            door == null ? null : new OpenLessonId(door),
                            row.getObject("on_date", LocalDate.class),
                            standIn == null ? null : new PersonId(standIn),
                            row.getBoolean("open"),
                            row.getBoolean("gone"),
                            row.getBoolean("withdrawn"));
                })
                .list();
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

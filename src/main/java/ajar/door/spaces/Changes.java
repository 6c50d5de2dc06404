package ajar.door.spaces;

import ajar.door.ChangeId;
import ajar.door.SignsChanged;
import ajar.door.SpaceId;
import ajar.door.signs.World;
import ajar.school.SchoolId;
import ajar.school.people.SettingsChanged;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Exceptions to the rules of spaces, each for some hours of one day. */
@Repository
public class Changes {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Changes(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** In the order in which they overrule each other: those of every space first. */
    @Transactional(readOnly = true)
    public List<Change> between(SchoolId school, LocalDate first, LocalDate last) {
        return db.sql("""
                select id, space, on_date, from_time, until_time, world, line
                  from door.change
                 where school = :school and on_date between :first and :last
                 order by space is not null, on_date, from_time, id
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Change(
                        new ChangeId(row.getObject("id", UUID.class)),
                        space(row.getObject("space", UUID.class)),
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("until_time", LocalTime.class),
                        World.of(row.getString("world")),
                        row.getString("line")))
                .list();
    }

    /** @return false where it ends before it begins, or says too much */
    @Transactional
    public boolean add(SchoolId school, Change change) {
        if (!change.isSound()) {
            return false;
        }
        var space = change.space();
        db.sql("""
                insert into door.change (id, school, space, on_date, from_time, until_time, world, line)
                values (:id, :school, :space, :date, :from, :until, :world, :line)
                """)
                .param("id", change.id().value())
                .param("school", school.value())
                .param("space", space == null ? null : space.value())
                .param("date", change.date())
                .param("from", change.from())
                .param("until", change.until())
                .param("world", change.world().word())
                .param("line", change.line())
                .update();
        changed(school);
        return true;
    }

    @Transactional
    public boolean remove(SchoolId school, ChangeId id) {
        var removed = db.sql("delete from door.change where school = :school and id = :id")
                        .param("school", school.value())
                        .param("id", id.value())
                        .update()
                > 0;
        changed(school);
        return removed;
    }

    private void changed(SchoolId school) {
        events.publishEvent(new SettingsChanged(school));
        events.publishEvent(new SignsChanged(school));
    }

    private static @Nullable SpaceId space(@Nullable UUID value) {
        return value == null ? null : new SpaceId(value);
    }
}

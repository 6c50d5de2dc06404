package ajar.door.spaces;

import ajar.door.SignsChanged;
import ajar.door.SpaceId;
import ajar.door.signs.SpaceKind;
import ajar.school.RoomId;
import ajar.school.SchoolId;
import ajar.school.people.SettingsChanged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The spaces of a school; a steward's to settle. */
@Repository
public class Spaces {

    private final JdbcClient db;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;

    Spaces(JdbcClient db, Secrets secrets, ApplicationEventPublisher events) {
        this.db = db;
        this.secrets = secrets;
        this.events = events;
    }

    /** By building, floor and name. */
    @Transactional(readOnly = true)
    public List<Space> of(SchoolId school) {
        return db.sql("""
                select s.id, s.room, coalesce(nullif(s.name, ''), r.code) as name, s.kind, s.building, s.floor, s.across, s.down,
                       s.code
                  from door.space s
                  left join school.room r on r.id = s.room
                 where s.school = :school
                 order by s.building, s.floor, 3, s.id
                """).param("school", school.value()).query(Spaces::space).list();
    }

    @Transactional(readOnly = true)
    public Optional<Space> find(SchoolId school, SpaceId id) {
        return of(school).stream().filter(space -> space.id().equals(id)).findFirst();
    }

    /** What a steward calls it; empty where it is called as its room of the timetable. */
    @Transactional(readOnly = true)
    public String called(SpaceId id) {
        return db.sql("select name from door.space where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** How many rooms of the timetable have no sign yet. */
    @Transactional(readOnly = true)
    public int roomsWithoutSign(SchoolId school) {
        return withoutSign(school).size();
    }

    /** Makes a classroom of each of them. Harmless when repeated. */
    @Transactional
    public void addRooms(SchoolId school) {
        for (var room : withoutSign(school)) {
            db.sql("""
                    insert into door.space (school, room, kind, building, code)
                    select :school, r.id, 'classroom', left(r.building, 60), :code from school.room r where r.id = :room
                        on conflict (school, room) do nothing
                    """)
                    .param("school", school.value())
                    .param("room", room)
                    .param("code", secrets.address())
                    .update();
        }
        changed(school);
    }

    private List<UUID> withoutSign(SchoolId school) {
        return db.sql("""
                select r.id from school.room r
                 where r.school = :school and not exists (select from door.space s where s.room = r.id)
                 order by r.code
                """).param("school", school.value()).query(UUID.class).list();
    }

    /** @return false where it cannot be called or placed so */
    @Transactional
    public boolean add(SchoolId school, SpaceDraft draft) {
        if (!draft.isSound(false)) {
            return false;
        }
        db.sql("""
                insert into door.space (id, school, name, kind, building, floor, across, down, code)
                values (:id, :school, :name, :kind, :building, :floor, :across, :down, :code)
                """)
                .param("id", UUID.randomUUID())
                .param("school", school.value())
                .param("name", draft.name())
                .param("kind", draft.kind().word())
                .param("building", draft.building())
                .param("floor", draft.floor())
                .param("across", draft.across())
                .param("down", draft.down())
                .param("code", secrets.address())
                .update();
        changed(school);
        return true;
    }

    /** @return nothing where there is no such space; false where it cannot be called or placed so */
    @Transactional
    public Optional<Boolean> change(SchoolId school, SpaceId id, SpaceDraft draft) {
        return find(school, id).map(space -> draft.isSound(space.room() != null) && write(school, id, draft));
    }

    private boolean write(SchoolId school, SpaceId id, SpaceDraft draft) {
        db.sql("""
                update door.space
                   set name = :name, kind = :kind, building = :building, floor = :floor, across = :across, down = :down
                 where school = :school and id = :id
                """)
                .param("school", school.value())
                .param("id", id.value())
                .param("name", draft.name())
                .param("kind", draft.kind().word())
                .param("building", draft.building())
                .param("floor", draft.floor())
                .param("across", draft.across())
                .param("down", draft.down())
                .update();
        changed(school);
        return true;
    }

    /** A new address; the sign on the door leads nowhere until it is printed again. */
    @Transactional
    public boolean renew(SchoolId school, SpaceId id) {
        var renewed = db.sql("update door.space set code = :code where school = :school and id = :id")
                        .param("code", secrets.address())
                        .param("school", school.value())
                        .param("id", id.value())
                        .update()
                > 0;
        changed(school);
        return renewed;
    }

    /** With its sign and its screens. */
    @Transactional
    public boolean remove(SchoolId school, SpaceId id) {
        var removed = db.sql("delete from door.space where school = :school and id = :id")
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

    private static Space space(ResultSet row, int n) throws SQLException {
        return new Space(
                new SpaceId(row.getObject("id", UUID.class)),
                room(row.getObject("room", UUID.class)),
                row.getString("name"),
                SpaceKind.of(row.getString("kind")),
                row.getString("building"),
                row.getString("floor"),
                row.getInt("across"),
                row.getInt("down"),
                row.getString("code"));
    }

    private static @Nullable RoomId room(@Nullable UUID value) {
        return value == null ? null : new RoomId(value);
    }
}

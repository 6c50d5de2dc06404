package ajar.door.plans;

import ajar.door.FloorPlanId;
import ajar.door.SignsChanged;
import ajar.door.SpaceId;
import ajar.school.SchoolId;
import ajar.school.people.SettingsChanged;
import ajar.site.pictures.Developed;
import ajar.site.pictures.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of a school's floors with their pins; a steward's to settle, for all of the school to see. */
@Repository
public class FloorPlans {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    FloorPlans(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** A picture as JPEG. @param mark another one as soon as the picture is another */
    public record File(String mark, byte[] jpeg) {}

    /** By building and floor. */
    @Transactional(readOnly = true)
    public List<FloorPlan> of(SchoolId school) {
        var pins = pins(school);
        return db.sql("""
                select id, building, floor, mark, width, height from door.floor_plan where school = :school order by building, floor
                """)
                .param("school", school.value())
                .query((row, n) -> {
                    var id = new FloorPlanId(row.getObject("id", UUID.class));
                    return new FloorPlan(
                            id,
                            row.getString("building"),
                            row.getString("floor"),
                            row.getString("mark"),
                            row.getInt("width"),
                            row.getInt("height"),
                            pins.getOrDefault(id, Map.of()));
                })
                .list();
    }

    /** A space that was moved to another floor has none there until it is placed again. */
    private Map<FloorPlanId, Map<SpaceId, Spot>> pins(SchoolId school) {
        var pins = new HashMap<FloorPlanId, Map<SpaceId, Spot>>();
        db.sql("""
                select n.floor_plan, n.space, n.across, n.down
                  from door.pin n
                  join door.floor_plan p on p.id = n.floor_plan
                  join door.space s on s.id = n.space and s.building = p.building and s.floor = p.floor
                 where n.school = :school
                """).param("school", school.value()).query(row -> {
            pins.computeIfAbsent(new FloorPlanId(row.getObject("floor_plan", UUID.class)), id -> new HashMap<>())
                    .put(
                            new SpaceId(row.getObject("space", UUID.class)),
                            new Spot(row.getInt("across"), row.getInt("down")));
        });
        return pins;
    }

    @Transactional(readOnly = true)
    public Optional<FloorPlan> find(SchoolId school, FloorPlanId id) {
        return of(school).stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** Nothing where there is no such picture, or none in this size: the small one is not kept. */
    @Transactional(readOnly = true)
    public Optional<File> file(SchoolId school, FloorPlanId id, Size size) {
        return db.sql("""
                select mark, case :size when 'medium' then medium else large end as file
                  from door.floor_plan
                 where school = :school and id = :id and :size <> 'small'
                """)
                .param("size", size.word())
                .param("school", school.value())
                .param("id", id.value())
                .query((row, n) -> new File(row.getString("mark"), Objects.requireNonNull(row.getBytes("file"))))
                .optional();
    }

    /** The same for those who know its mark, and no id of the school's. */
    @Transactional(readOnly = true)
    public Optional<File> file(SchoolId school, String mark, Size size) {
        return of(school).stream()
                .filter(plan -> plan.mark().equals(mark))
                .findFirst()
                .flatMap(plan -> file(school, plan.id(), size));
    }

    /**
     * Shows the floor of a space as this picture, in place of the one that there may be; its pins stay.
     *
     * @return nothing where there is no such space
     */
    @Transactional
    public Optional<FloorPlanId> show(SchoolId school, SpaceId ofTheFloor, Developed.Picture picture) {
        var shown = db.sql("""
                insert into door.floor_plan (school, building, floor, width, height, mark, medium, large)
                select s.school, s.building, s.floor, :width, :height, left(encode(sha256(:large), 'hex'), 18), :medium, :large
                  from door.space s
                 where s.school = :school and s.id = :space
                    on conflict (school, building, floor) do update
                   set width = excluded.width, height = excluded.height, mark = excluded.mark, medium = excluded.medium,
                       large = excluded.large
                returning id
                """)
                .param("width", picture.width())
                .param("height", picture.height())
                .param("medium", picture.files().get(Size.MEDIUM))
                .param("large", picture.files().get(Size.LARGE))
                .param("school", school.value())
                .param("space", ofTheFloor.value())
                .query((row, n) -> new FloorPlanId(row.getObject("id", UUID.class)))
                .optional();
        changed(school);
        return shown;
    }

    /** Places a space, or moves it. @return false where it is not on this floor */
    @Transactional
    public boolean place(SchoolId school, FloorPlanId id, SpaceId space, Spot spot) {
        var placed = db.sql("""
                insert into door.pin (space, school, floor_plan, across, down)
                select s.id, s.school, p.id, :across, :down
                  from door.floor_plan p
                  join door.space s on s.school = p.school and s.building = p.building and s.floor = p.floor
                 where p.school = :school and p.id = :id and s.id = :space
                    on conflict (space) do update
                   set floor_plan = excluded.floor_plan, across = excluded.across, down = excluded.down
                """)
                        .param("across", spot.across())
                        .param("down", spot.down())
                        .param("school", school.value())
                        .param("id", id.value())
                        .param("space", space.value())
                        .update()
                > 0;
        changed(school);
        return placed;
    }

    /** Takes a space's pin away. @return false where there was none */
    @Transactional
    public boolean unpin(SchoolId school, FloorPlanId id, SpaceId space) {
        var gone = db.sql("delete from door.pin where school = :school and floor_plan = :id and space = :space")
                        .param("school", school.value())
                        .param("id", id.value())
                        .param("space", space.value())
                        .update()
                > 0;
        changed(school);
        return gone;
    }

    /** With its pins; the squares of the floor are drawn again. */
    @Transactional
    public boolean remove(SchoolId school, FloorPlanId id) {
        var gone = db.sql("delete from door.floor_plan where school = :school and id = :id")
                        .param("school", school.value())
                        .param("id", id.value())
                        .update()
                > 0;
        changed(school);
        return gone;
    }

    private void changed(SchoolId school) {
        events.publishEvent(new SettingsChanged(school));
        events.publishEvent(new SignsChanged(school));
    }
}

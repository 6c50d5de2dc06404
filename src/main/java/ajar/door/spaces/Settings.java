package ajar.door.spaces;

import ajar.door.SignsChanged;
import ajar.door.signs.Part;
import ajar.door.signs.SpaceKind;
import ajar.door.signs.World;
import ajar.door.signs.WorldRules;
import ajar.school.SchoolId;
import ajar.school.people.SettingsChanged;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each kind of space is when, and what signs tell: settled by a steward. */
@Repository
public class Settings {

    private final JdbcClient db;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;

    Settings(JdbcClient db, Secrets secrets, ApplicationEventPublisher events) {
        this.db = db;
        this.secrets = secrets;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public SignSettings of(SchoolId school) {
        return db.sql("""
                select shows_names, map_code, work_line, social_line, quiet_line
                  from door.setting where school = :school
                """)
                .param("school", school.value())
                .query((row, n) -> {
                    var lines = new EnumMap<World, String>(World.class);
                    lines.put(World.WORK, row.getString("work_line"));
                    lines.put(World.SOCIAL, row.getString("social_line"));
                    lines.put(World.QUIET, row.getString("quiet_line"));
                    return new SignSettings(
                            row.getBoolean("shows_names"), Optional.ofNullable(row.getString("map_code")), lines);
                })
                .optional()
                .orElse(SignSettings.NONE);
    }

    /**
     * @param mapForAll gives the map an address where it has none, and takes away the one it has
     * @return false where a line is too long
     */
    @Transactional
    public boolean settle(SchoolId school, boolean showsNames, boolean mapForAll, Map<World, String> lines) {
        if (lines.values().stream().anyMatch(line -> line.strip().length() > SignSettings.LINE_MAX)) {
            return false;
        }
        var code = mapForAll ? of(school).mapCode().orElseGet(secrets::address) : null;
        db.sql("""
                insert into door.setting (school, shows_names, map_code, work_line, social_line, quiet_line)
                values (:school, :names, :code, :work, :social, :quiet)
                    on conflict (school) do update
                   set shows_names = excluded.shows_names, map_code = excluded.map_code, work_line = excluded.work_line,
                       social_line = excluded.social_line, quiet_line = excluded.quiet_line
                """)
                .param("school", school.value())
                .param("names", showsNames)
                .param("code", code)
                .param("work", lines.getOrDefault(World.WORK, "").strip())
                .param("social", lines.getOrDefault(World.SOCIAL, "").strip())
                .param("quiet", lines.getOrDefault(World.QUIET, "").strip())
                .update();
        changed(school);
        return true;
    }

    @Transactional(readOnly = true)
    public WorldRules rules(SchoolId school) {
        var settled = new HashMap<WorldRules.Key, World>();
        db.sql("select kind, part, world from door.world_rule where school = :school")
                .param("school", school.value())
                .query(row -> {
                    settled.put(
                            new WorldRules.Key(SpaceKind.of(row.getString("kind")), Part.of(row.getString("part"))),
                            World.of(row.getString("world")));
                });
        return new WorldRules(settled);
    }

    /** All cells at once, as they stand in {@code rules}. */
    @Transactional
    public void settle(SchoolId school, WorldRules rules) {
        db.sql("delete from door.world_rule where school = :school")
                .param("school", school.value())
                .update();
        rules.settled().forEach((cell, world) -> db.sql(
                        "insert into door.world_rule (school, kind, part, world) values (:school, :kind, :part, :world)")
                .param("school", school.value())
                .param("kind", cell.kind().word())
                .param("part", cell.part().word())
                .param("world", world.word())
                .update());
        changed(school);
    }

    private void changed(SchoolId school) {
        events.publishEvent(new SettingsChanged(school));
        events.publishEvent(new SignsChanged(school));
    }
}

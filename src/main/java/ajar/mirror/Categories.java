package ajar.mirror;

import ajar.school.SchoolId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The ready categories and those that a school's coaches named. */
@Repository
public class Categories {

    private static final int NAME_MAX = 60;
    private static final int OWN_MAX = 20;

    private final JdbcClient db;
    private final Clock clock;

    Categories(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** All of a school, the ready ones first, then its own by name, retired ones among them. */
    @Transactional(readOnly = true)
    public List<Category> of(SchoolId school) {
        var all = new ArrayList<>(Ready.all());
        all.addAll(db.sql("""
                select id, name, side, retired_at is not null as retired
                  from mirror.category
                 where school = :school
                 order by lower(name), id
                """)
                .param("school", school.value())
                .query((row, n) -> new Category(
                        row.getObject("id", UUID.class).toString(),
                        Side.of(row.getString("side")),
                        row.getString("name"),
                        row.getBoolean("retired")))
                .list());
        return all;
    }

    Optional<Category> find(SchoolId school, String key) {
        return of(school).stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Names one; one that was retired comes back. False where the name is empty, too long or taken, or there are enough. */
    @Transactional
    public boolean add(SchoolId school, String name, Side side) {
        var said = name.strip();
        var own = of(school).stream()
                .filter(one -> !one.isReady() && !one.retired())
                .count();
        if (said.isEmpty() || said.length() > NAME_MAX || own >= OWN_MAX) {
            return false;
        }
        return db.sql("""
                        insert into mirror.category as c (school, name, side)
                        values (:school, :name, :side)
                        on conflict (school, name) do update set retired_at = null
                                where c.retired_at is not null and c.side = excluded.side
                        """)
                        .param("school", school.value())
                        .param("name", said)
                        .param("side", side.word())
                        .update()
                == 1;
    }

    /** Offers it no longer, or again; false where there is no such category of the school's own. */
    @Transactional
    public boolean retire(SchoolId school, UUID category, boolean retired) {
        return db.sql("""
                        update mirror.category
                           set retired_at = case when :retired then coalesce(retired_at, :now) end
                         where school = :school and id = :id
                        """)
                        .param("retired", retired)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("school", school.value())
                        .param("id", category)
                        .update()
                == 1;
    }
}

package ajar.mirror;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** To whom a coach shows the hours [M5]: nobody, unless the coach names them, and until the coach takes it back. */
@Repository
public class Viewers {

    private final JdbcClient db;
    private final Clock clock;

    Viewers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Somebody of the school, by the name that it knows them by. */
    public record Named(PersonId id, String name) {}

    /** In the name of the coach. */
    @Transactional(readOnly = true)
    public List<Named> of(SchoolId school, PersonId coach) {
        return named("""
                select p.id, p.name
                  from mirror.shown_to s
                  join school.person p on p.id = s.viewer and p.left_on is null
                 where s.school = :school and s.coach = :person
                 order by p.family_name, p.given_name, p.id
                """, school, coach);
    }

    /** Whose hours are shown to somebody, in their name. Who is a coach no longer shows none. */
    @Transactional(readOnly = true)
    public List<Named> shownTo(SchoolId school, PersonId viewer) {
        return named("""
                select p.id, p.name
                  from mirror.shown_to s
                  join school.person p on p.id = s.coach and p.left_on is null
                  join school.role r on r.person = p.id and r.role = 'coach'
                 where s.school = :school and s.viewer = :person
                 order by p.family_name, p.given_name, p.id
                """, school, viewer);
    }

    /** Shows them to somebody from now on; false where there is no such person. */
    @Transactional
    public boolean show(SchoolId school, PersonId coach, PersonId viewer) {
        return db.sql("""
                        insert into mirror.shown_to (school, coach, viewer, shown_at)
                        select :school, :coach, id, :now
                          from school.person
                         where school = :school and id = :viewer and id <> :coach and left_on is null
                        on conflict (coach, viewer) do update set shown_at = excluded.shown_at
                        """)
                        .param("school", school.value())
                        .param("coach", coach.value())
                        .param("viewer", viewer.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where they were not shown to that person. */
    @Transactional
    public boolean hide(SchoolId school, PersonId coach, PersonId viewer) {
        return db.sql("delete from mirror.shown_to where school = :school and coach = :coach and viewer = :viewer")
                        .param("school", school.value())
                        .param("coach", coach.value())
                        .param("viewer", viewer.value())
                        .update()
                == 1;
    }

    private List<Named> named(String statement, SchoolId school, PersonId person) {
        return db.sql(statement)
                .param("school", school.value())
                .param("person", person.value())
                .query((row, n) -> new Named(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }
}

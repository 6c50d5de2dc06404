package ajar.focus;

import ajar.focus.FocusItem.State;
import ajar.focus.FocusList.Entry;
import ajar.school.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How each list was before its owner changed it last, for as long as that can be undone. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StepsBack {

    static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;

    StepsBack(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Keeps the list as it stands in the database just now, in place of what was kept before. */
    void keep(PersonId person, String what) {
        db.sql("""
                insert into focus.step_back (person, school, what, before, taken_at)
                select :person, (select site.current_school()), :what,
                       jsonb_agg(jsonb_build_object('id', id, 'state', state, 'place', place, 'since', since)
                                 order by state, place), :now
                  from focus.item
                 where person = :person
                on conflict (person) do update
                   set what = excluded.what, before = excluded.before, taken_at = excluded.taken_at
                """)
                .param("person", person.value())
                .param("what", what)
                .param("now", at(clock.instant()))
                .update();
    }

    /** What can be undone, by its name; nothing once it is too long ago. */
    Optional<String> what(PersonId person) {
        return db.sql("select what from focus.step_back where person = :person and taken_at > :after")
                .param("person", person.value())
                .param("after", at(stillUndone()))
                .query(String.class)
                .optional();
    }

    FocusList before(PersonId person) {
        List<Entry> entries = db.sql("""
                select x.id, x.state
                  from focus.step_back s
                 cross join jsonb_to_recordset(s.before) as x (id uuid, state text, place int)
                 where s.person = :person
                 order by x.state, x.place
                """)
                .param("person", person.value())
                .query((row, n) ->
                        new Entry(new FocusItemId(row.getObject("id", UUID.class)), State.of(row.getString("state"))))
                .list();
        return new FocusList(entries);
    }

    /** Since when each thing stood where it stands again, and that is it: what was undone is not undone again. */
    void goBack(PersonId person) {
        db.sql("""
                update focus.item i
                   set since = x.since
                  from focus.step_back s
                 cross join jsonb_to_recordset(s.before) as x (id uuid, since timestamptz)
                 where s.person = :person and i.person = :person and i.id = x.id
                """).param("person", person.value()).update();
        forget(person);
    }

    void forget(PersonId person) {
        db.sql("delete from focus.step_back where person = :person")
                .param("person", person.value())
                .update();
    }

    Instant stillUndone() {
        return clock.instant().minus(KEPT);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

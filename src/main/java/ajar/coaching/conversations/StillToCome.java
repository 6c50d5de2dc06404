package ajar.coaching.conversations;

import ajar.coaching.ConversationId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.site.mine.LettingGo;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends appointments before their conversation is erased, or one of the two: both have their time back. What has been is left as it is, and
 * becomes an hour of the coach's own without a name.
 */
@Component
class StillToCome implements LettingGo {

    private final JdbcClient db;
    private final Schools schools;
    private final Clock clock;

    StillToCome(JdbcClient db, Schools schools, Clock clock) {
        this.db = db;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void letGo(SchoolId school, PersonId person, boolean hasLeft) {
        db.sql("select id from coaching.conversation where school = :school and :person in (teacher, coach) for update")
                .param("school", school.value())
                .param("person", person.value())
                .query(UUID.class)
                .list()
                .forEach(id -> end(school, person, new ConversationId(id)));
    }

    /** Called with the conversation locked. */
    @Transactional
    public void end(SchoolId school, PersonId person, ConversationId id) {
        db.sql("""
                update coaching.appointment a
                   set ended = 'cancelled', ended_by = case c.teacher when :person then 'teacher' else 'coach' end, ended_at = :now
                  from coaching.conversation c
                 where c.id = a.conversation and c.id = :id and a.school = :school
                   and a.ended is null and (a.agreed_at is null or lower(a.during) > :local)
                """)
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("school", school.value())
                .param(
                        "local",
                        LocalDateTime.now(clock.withZone(schools.get(school).zone())))
                .update();
    }
}

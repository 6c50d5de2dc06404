package ajar.coaching.appointments;

import ajar.coaching.AppointmentId;
import ajar.coaching.ConversationId;
import ajar.coaching.appointments.Appointment.End;
import ajar.coaching.conversations.Part;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of appointments. Ending one gives both their time back. */
@Repository
class AppointmentRows {

    private final JdbcClient db;
    private final Clock clock;

    AppointmentRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Appointment> of(ConversationId conversation) {
        return db.sql("""
                select id, lower(during) as begins, upper(during) as ends, proposed_by, agreed_at is not null as agreed, ended, ended_by,
                       teacher_time, coach_time
                  from coaching.appointment
                 where conversation = :conversation
                 order by coalesce(ended_at, agreed_at, proposed_at) desc, ended is null desc, proposed_at desc, id desc
                """)
                .param("conversation", conversation.value())
                .query(AppointmentRows::appointment)
                .list();
    }

    /** All of one person that were agreed and did not end otherwise. */
    List<Agreed> agreedOf(SchoolId school, PersonId person, LocalDate from, LocalDate until) {
        return db.sql("""
                select a.id, a.conversation, lower(a.during) as begins, upper(a.during) as ends
                  from coaching.appointment a
                  join coaching.conversation c on c.id = a.conversation and :person in (c.teacher, c.coach)
                 where a.school = :school and a.agreed_at is not null and a.ended is null
                   and a.during && tsrange(:from::date, :until::date + 1)
                 order by lower(a.during), a.id
                """)
                .param("person", person.value())
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new Agreed(
                        new AppointmentId(row.getObject("id", UUID.class)),
                        new ConversationId(row.getObject("conversation", UUID.class)),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class)))
                .list();
    }

    /** When the two of a conversation meet. */
    record Agreed(AppointmentId id, ConversationId conversation, LocalDateTime from, LocalDateTime until) {}

    /** What is agreed and has not begun, by conversation; one has one such at most. */
    Map<ConversationId, Appointment> ahead(SchoolId school, PersonId person, LocalDateTime now) {
        var ahead = new HashMap<ConversationId, Appointment>();
        db.sql("""
                select a.conversation, a.id, lower(a.during) as begins, upper(a.during) as ends, a.proposed_by, true as agreed, a.ended,
                       a.ended_by, a.teacher_time, a.coach_time
                  from coaching.appointment a
                  join coaching.conversation c on c.id = a.conversation and :person in (c.teacher, c.coach)
                 where a.school = :school and a.agreed_at is not null and a.ended is null and lower(a.during) > :now
                """)
                .param("person", person.value())
                .param("school", school.value())
                .param("now", now)
                .query((row, n) ->
                        ahead.put(new ConversationId(row.getObject("conversation", UUID.class)), appointment(row, n)))
                .list();
        return ahead;
    }

    /** Conversations of one person in which the other one asks them for a time. */
    List<ConversationId> asking(SchoolId school, PersonId person, LocalDateTime now) {
        return db.sql("""
                select c.id
                  from coaching.conversation c
                  join coaching.appointment a on a.conversation = c.id and a.agreed_at is null and a.ended is null
                 where c.school = :school and lower(a.during) > :now
                   and :person = case a.proposed_by when 'teacher' then c.coach else c.teacher end
                """)
                .param("school", school.value())
                .param("now", now)
                .param("person", person.value())
                .query((row, n) -> new ConversationId(row.getObject("id", UUID.class)))
                .list();
    }

    boolean isClosed(ConversationId conversation) {
        return db.sql("""
                select exists (select from coaching.entry where conversation = :conversation and kind = 'own_answer')
                """)
                .param("conversation", conversation.value())
                .query(Boolean.class)
                .single();
    }

    AppointmentId insert(
            SchoolId school,
            ConversationId conversation,
            LocalDateTime from,
            LocalDateTime until,
            Part part,
            Hours.Held held) {
        return new AppointmentId(db.sql("""
                insert into coaching.appointment
                       (school, conversation, during, proposed_by, proposed_at, teacher_time, coach_time)
                values (:school, :conversation, tsrange(:from, :until), :part, :now, :teacher, :coach)
                returning id
                """)
                .param("school", school.value())
                .param("conversation", conversation.value())
                .param("from", from)
                .param("until", until)
                .param("part", word(part))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("teacher", held.teacherTime())
                .param("coach", held.coachTime())
                .query(UUID.class)
                .single());
    }

    void agree(AppointmentId id) {
        db.sql("update coaching.appointment set agreed_at = :now where id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void end(AppointmentId id, End how, Part by) {
        db.sql("update coaching.appointment set ended = :how, ended_by = :part, ended_at = :now where id = :id")
                .param("how", word(how))
                .param("part", word(by))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private static Appointment appointment(ResultSet row, int n) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                row.getObject("begins", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                Part.valueOf(row.getString("proposed_by").toUpperCase(Locale.ROOT)),
                row.getBoolean("agreed"),
                named(End.class, row.getString("ended")),
                named(Part.class, row.getString("ended_by")),
                row.getObject("teacher_time", UUID.class),
                row.getObject("coach_time", UUID.class));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String word) {
        return word == null ? null : Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}

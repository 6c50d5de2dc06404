package ajar.notices.calendars;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.calendars.Appointment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What calendars were told, and whose may have become different. Written as the job {@code outbox}; a person reads their own. */
@Repository
public class CalendarEntries {

    /** Where looking through somebody's calendar broke, it is tried again after a while, and others do not wait for it. */
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(10);

    private final JdbcClient db;

    CalendarEntries(JdbcClient db) {
        this.db = db;
    }

    /** @param byOthers whether anybody but the person themselves has changed something */
    record Due(SchoolId school, PersonId person, boolean byOthers) {}

    /** The calendar that has waited longest. */
    Optional<Due> nextDue(OffsetDateTime now) {
        return db.sql("""
                select person, school, by_others from notices.due where not_before <= :now order by not_before, person limit 1
                """).param("now", now).query(CalendarEntries::due).optional();
    }

    /** Takes it up, unless another has. A change that comes while it is looked through makes it due once more. */
    Optional<Due> takeUp(Due due) {
        return db.sql("delete from notices.due where person = :person returning person, school, by_others")
                .param("person", due.person().value())
                .query(CalendarEntries::due)
                .optional();
    }

    private static Due due(ResultSet row, int n) throws SQLException {
        return new Due(
                new SchoolId(row.getObject("school", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getBoolean("by_others"));
    }

    /** Puts off what broke. */
    @Transactional
    public void putOff(PersonId person, OffsetDateTime now) {
        db.sql("update notices.due set not_before = :later where person = :person")
                .param("later", now.plus(AFTER_TROUBLE))
                .param("person", person.value())
                .update();
    }

    /** A school's rooms, bells or lessons are others. */
    @Transactional
    public void allChanged(SchoolId school, OffsetDateTime now) {
        db.sql("select notices.all_calendars_changed(:school, :now)")
                .param("school", school.value())
                .param("now", now)
                .query((row, n) -> school)
                .list();
    }

    List<Entry> toCome(PersonId person, LocalDateTime now) {
        return db.sql(
                        "select * from notices.entry where person = :person and not gone and ends_at > :now order by starts_at, id")
                .param("person", person.value())
                .param("now", now)
                .query(CalendarEntries::entry)
                .list();
    }

    /** As a calendar was told it last, or that it is gone. */
    public Optional<Entry> find(UUID id) {
        return db.sql("select * from notices.entry where id = :id")
                .param("id", id)
                .query(CalendarEntries::entry)
                .optional();
    }

    /** What calendars know appointments by: the same in a feed as in an invitation, or they would stand there twice. */
    @Transactional(readOnly = true)
    public Map<String, UUID> idsOf(SchoolId school, PersonId person) {
        var ids = new HashMap<String, UUID>();
        db.sql("select key, id from notices.entry where school = :school and person = :person and not gone")
                .param("school", school.value())
                .param("person", person.value())
                .query(row -> {
                    ids.put(row.getString("key"), row.getObject("id", UUID.class));
                });
        return ids;
    }

    Entry insert(SchoolId school, PersonId person, Appointment one) {
        var id = db.sql("""
                insert into notices.entry (school, person, key, line, kind, starts_at, ends_at, path, mark)
                values (:school, :person, :key, :line, :kind, :from, :until, :path, :mark)
                returning id
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("key", one.key())
                .param("line", one.line())
                .param("kind", one.kind().name().toLowerCase(Locale.ROOT))
                .param("from", one.from())
                .param("until", one.until())
                .param("path", one.path())
                .param("mark", Marks.of(one))
                .query(UUID.class)
                .single();
        return find(id).orElseThrow();
    }

    void update(Entry entry) {
        db.sql("""
                update notices.entry
                   set key = :key, line = :line, starts_at = :from, ends_at = :until, path = :path, mark = :mark, sequence = :sequence,
                       gone = :gone
                 where id = :id
                """)
                .param("id", entry.id())
                .param("key", entry.key())
                .param("line", entry.line())
                .param("from", entry.from())
                .param("until", entry.until())
                .param("path", entry.path())
                .param("mark", entry.mark())
                .param("sequence", entry.sequence())
                .param("gone", entry.gone())
                .update();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                new SchoolId(row.getObject("school", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("key"),
                row.getString("line"),
                Appointment.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("ends_at", LocalDateTime.class),
                row.getString("path"),
                row.getBytes("mark"),
                row.getInt("sequence"),
                row.getBoolean("gone"));
    }
}

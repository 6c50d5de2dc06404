package ajar.school;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The neutral record of people's taken time: who and when, never why. */
@Repository
public class TimesTaken {

    private final JdbcClient db;

    TimesTaken(JdbcClient db) {
        this.db = db;
    }

    /** What is taken from a date to a date, both included, as far as the context may know. */
    @Transactional(readOnly = true)
    public List<TimeTaken> between(SchoolId school, LocalDate from, LocalDate until) {
        return db.sql("""
                select person, lower(during) as begins, upper(during) as ends
                  from school.time_taken
                 where school = :school and during && tsrange(:from, :until)
                 order by person, lower(during)
                """)
                .param("school", school.value())
                .param("from", from.atStartOfDay())
                .param("until", until.plusDays(1).atStartOfDay())
                .query((row, n) -> new TimeTaken(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class)))
                .list();
    }

    /**
     * A stretch of somebody's own time with what it is taken for.
     *
     * @param kind sealed under that person's key by whoever took it, or null where nothing was said
     */
    public record Sealed(UUID id, LocalDateTime from, LocalDateTime until, byte @Nullable [] kind) {}

    /**
     * Takes somebody's time. {@code taker} is read by whoever plans, so it must not tell; what does tell is sealed.
     *
     * @param moved a time of that person's that this one would take the place of, and may overlap; or null
     * @return false, and nothing is taken, where somebody keeps track of who is where and the person is somewhere else then
     */
    @Transactional
    public boolean take(
            UUID id, SchoolId school, TimeTaken time, String taker, byte @Nullable [] kind, @Nullable UUID moved) {
        return db.sql("""
                insert into school.time_taken (id, school, person, during, taker, kind, instead_of)
                values (:id, :school, :person, tsrange(:from, :until), :taker, :kind, :moved)
                """)
                        .param("id", id)
                        .param("school", school.value())
                        .param("person", time.person().value())
                        .param("from", time.from())
                        .param("until", time.until())
                        .param("taker", taker)
                        .param("kind", kind)
                        .param("moved", moved)
                        .update()
                == 1;
    }

    /** Seals another word onto it; harmless where it is gone. */
    @Transactional
    public void say(SchoolId school, UUID id, byte[] kind) {
        db.sql("update school.time_taken set kind = :kind where school = :school and id = :id")
                .param("kind", kind)
                .param("school", school.value())
                .param("id", id)
                .update();
    }

    /** Gives it back; harmless when repeated. */
    @Transactional
    public void giveBack(SchoolId school, UUID id) {
        db.sql("delete from school.time_taken where school = :school and id = :id")
                .param("school", school.value())
                .param("id", id)
                .update();
    }

    /**
     * Lets a person's time be taken by {@code taker} at just these times; what is so already stays as it is.
     *
     * @param times of that person, each once
     */
    @Transactional
    public void replace(SchoolId school, PersonId person, String taker, Collection<TimeTaken> times) {
        var fresh = new LinkedHashSet<>(times);
        takenBy(school, person, taker).forEach((id, time) -> {
            if (!fresh.remove(time)) {
                giveBack(school, id);
            }
        });
        fresh.forEach(time -> take(UUID.randomUUID(), school, time, taker, null, null));
    }

    /** What {@code taker} has taken of a person, by the ids of the rows. */
    @Transactional(readOnly = true)
    public Map<UUID, TimeTaken> takenBy(SchoolId school, PersonId person, String taker) {
        var found = new LinkedHashMap<UUID, TimeTaken>();
        db.sql("""
                select id, lower(during) as begins, upper(during) as ends
                  from school.time_taken
                 where school = :school and person = :person and taker = :taker
                 order by lower(during), id
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("taker", taker)
                .query(row -> {
                    found.put(
                            row.getObject("id", UUID.class),
                            new TimeTaken(
                                    person,
                                    row.getObject("begins", LocalDateTime.class),
                                    row.getObject("ends", LocalDateTime.class)));
                });
        return found;
    }

    /** One person's own, from a date to a date, both included. */
    @Transactional(readOnly = true)
    public List<Sealed> of(SchoolId school, PersonId person, LocalDate from, LocalDate until) {
        return db.sql("""
                select id, lower(during) as begins, upper(during) as ends, kind
                  from school.time_taken
                 where school = :school and person = :person and during && tsrange(:from, :until)
                 order by lower(during), id
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("from", from.atStartOfDay())
                .param("until", until.plusDays(1).atStartOfDay())
                .query((row, n) -> new Sealed(
                        row.getObject("id", UUID.class),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class),
                        row.getBytes("kind")))
                .list();
    }
}

package ajar.visits.agreed;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.TimeTaken;
import ajar.visits.CoverId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.VisitId;
import ajar.visits.WishId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is agreed, as far as the context may see it: one's own visits, or all of them for who organises. */
@Repository
public class AgreedVisits {

    private final JdbcClient db;

    AgreedVisits(JdbcClient db) {
        this.db = db;
    }

    /** The visits that take place from a date to a date, both included, in clock order. */
    @Transactional(readOnly = true)
    public List<AgreedVisit> between(SchoolId school, LocalDate from, LocalDate until) {
        var covers = covers(school, from, until);
        var debriefs = debriefs(school, from, until);
        return db.sql("""
                select v.id, v.wish, v.plan, v.visitor, v.open_lesson, v.on_date, v.part, o.host, o.thread, o.to_see,
                       o.how_to_enter, lower(v.during) as begins, upper(v.during) as ends,
                       p.name as visitor_name,
                       h.name as host_name,
                       exists (select from visits.thanks t where t.visit = v.id) as thanked,
                       exists (select from visits.idea_tried t where t.visit = v.id) as tried,
                       exists (select from visits.shutting s
                                where s.open_lesson = v.open_lesson and s.on_date = v.on_date) as door_is_shut
                  from visits.visit v
                  join visits.open_lesson o on o.id = v.open_lesson
                  join school.person p on p.id = v.visitor
                  join school.person h on h.id = o.host
                 where v.school = :school and v.on_date between :from and :until
                   and not exists (select from visits.visit_cancellation c where c.visit = v.id)
                 order by lower(v.during), v.id
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> visit(row, covers, debriefs))
                .list();
    }

    /** The time that talks take from a date to a date, both included, where their visits were before: of both who talk. */
    @Transactional(readOnly = true)
    public List<TimeTaken> talksAfterVisitsBefore(SchoolId school, LocalDate from, LocalDate until) {
        return db.sql("""
                select who.person, lower(d.during) as begins, upper(d.during) as ends
                  from visits.debrief d
                  join visits.visit v on v.id = d.visit
                 cross join lateral (values (v.visitor), (d.coach)) who (person)
                 where d.school = :school and v.on_date < :from and d.during && tsrange(:from::date, :until::date + 1)
                   and not exists (select from visits.visit_cancellation c where c.visit = v.id)
                 order by lower(d.during), who.person
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query((row, n) -> new TimeTaken(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class)))
                .list();
    }

    /** The visits that touch one person: as visitor, as host, as stand-in, or in the talk afterwards. */
    @Transactional(readOnly = true)
    public List<AgreedVisit> of(SchoolId school, PersonId person, LocalDate from, LocalDate until) {
        return between(school, from, until).stream()
                .filter(visit -> touches(visit, person))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<AgreedVisit> find(SchoolId school, VisitId id) {
        return db.sql("select on_date from visits.visit where school = :school and id = :id")
                .param("school", school.value())
                .param("id", id.value())
                .query(LocalDate.class)
                .optional()
                .flatMap(date -> between(school, date, date).stream()
                        .filter(visit -> visit.id().equals(id))
                        .findFirst());
    }

    /** The visit for which that class is taken; empty once somebody else takes it. */
    @Transactional(readOnly = true)
    public Optional<AgreedVisit> withCover(SchoolId school, CoverId cover) {
        return db.sql("select visit from visits.cover where school = :school and id = :id and ended_at is null")
                .param("school", school.value())
                .param("id", cover.value())
                .query(UUID.class)
                .optional()
                .flatMap(visit -> find(school, new VisitId(visit)));
    }

    private static boolean touches(AgreedVisit visit, PersonId person) {
        var debrief = visit.debrief();
        return visit.visitor().equals(person)
                || visit.host().equals(person)
                || visit.covers().stream().anyMatch(cover -> cover.standIn().equals(person))
                || (debrief != null && debrief.coach().equals(person));
    }

    private Map<UUID, List<AgreedVisit.Cover>> covers(SchoolId school, LocalDate from, LocalDate until) {
        var covers = new HashMap<UUID, List<AgreedVisit.Cover>>();
        db.sql("""
                select c.id, c.visit, c.thread, c.part, lower(c.during) as begins, upper(c.during) as ends, c.stand_in, c.to_do,
                       p.name as stand_in_name
                  from visits.cover c
                  join school.person p on p.id = c.stand_in
                 where c.school = :school and c.on_date between :from and :until and c.ended_at is null
                 order by lower(c.during), c.id
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    covers.computeIfAbsent(row.getObject("visit", UUID.class), id -> new ArrayList<>())
                            .add(cover(row));
                });
        return covers;
    }

    private Map<UUID, AgreedVisit.Debrief> debriefs(SchoolId school, LocalDate from, LocalDate until) {
        var debriefs = new HashMap<UUID, AgreedVisit.Debrief>();
        db.sql("""
                select d.visit, d.coach, lower(d.during) as begins, upper(d.during) as ends,
                       p.name as coach_name
                  from visits.debrief d
                  join visits.visit v on v.id = d.visit
                  join school.person p on p.id = d.coach
                 where d.school = :school and v.on_date between :from and :until
                """)
                .param("school", school.value())
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    debriefs.put(
                            row.getObject("visit", UUID.class),
                            new AgreedVisit.Debrief(
                                    new PersonId(row.getObject("coach", UUID.class)),
                                    row.getString("coach_name"),
                                    row.getObject("begins", LocalDateTime.class),
                                    row.getObject("ends", LocalDateTime.class)));
                });
        return debriefs;
    }

    private static AgreedVisit visit(
            ResultSet row, Map<UUID, List<AgreedVisit.Cover>> covers, Map<UUID, AgreedVisit.Debrief> debriefs)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var wish = row.getObject("wish", UUID.class);
        var plan = row.getObject("plan", UUID.class);
        return new AgreedVisit(
                new VisitId(id),
                wish == null ? null : new WishId(wish),
                plan == null ? null : new PlanId(plan),
                new PersonId(row.getObject("visitor", UUID.class)),
                row.getString("visitor_name"),
                new PersonId(row.getObject("host", UUID.class)),
                row.getString("host_name"),
                new OpenLessonId(row.getObject("open_lesson", UUID.class)),
                new LessonId(row.getObject("thread", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                LessonPart.of(row.getString("part")),
                row.getObject("begins", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                row.getString("to_see"),
                row.getString("how_to_enter"),
                row.getBoolean("thanked"),
                row.getBoolean("tried"),
                row.getBoolean("door_is_shut"),
                covers.getOrDefault(id, List.of()),
                debriefs.get(id));
    }

    private static AgreedVisit.Cover cover(ResultSet row) throws SQLException {
        return new AgreedVisit.Cover(
                new CoverId(row.getObject("id", UUID.class)),
                new LessonId(row.getObject("thread", UUID.class)),
                LessonPart.of(row.getString("part")),
                row.getObject("begins", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                new PersonId(row.getObject("stand_in", UUID.class)),
                row.getString("stand_in_name"),
                row.getString("to_do"));
    }
}

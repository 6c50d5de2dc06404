package ajar.visits.plans;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a plan: visits with their reasons, and the wishes it does not grant. */
@Repository
public class Drafts {

    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    Drafts(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * What a run of the planner has made of a plan.
     *
     * @param madeFor the lessons it was made for, as one value
     */
    public record Content(Certificate certificate, List<PlannedVisit> visits, List<UnmetWish> unmet, String madeFor) {}

    /** Puts the content into the draft in place of what stood there; false when it is no draft any more, and then nothing is written. */
    @Transactional
    public boolean replace(SchoolId school, PlanId plan, Content content) {
        if (certify(school, plan, content) == 0) {
            return false;
        }
        clear("delete from visits.planned_visit where plan = :plan", plan);
        clear("delete from visits.unmet_wish where plan = :plan", plan);
        content.visits().forEach(visit -> insert(school, plan, visit));
        content.unmet().forEach(wish -> insert(school, plan, wish));
        return true;
    }

    /** Takes a wish's visit out of the draft and says why; the certificate counts one less. */
    @Transactional
    public void leave(SchoolId school, PlanId plan, WishId wish, UnmetWish instead) {
        if (delete("delete from visits.planned_visit where plan = :plan and wish = :wish", plan, wish) == 1) {
            insert(school, plan, instead);
            recount(plan);
        }
    }

    /** Puts one visit into the draft, in place of what the wish had; the certificate counts anew. */
    @Transactional
    public void put(SchoolId school, PlanId plan, PlannedVisit visit) {
        delete("delete from visits.planned_visit where plan = :plan and wish = :wish", plan, visit.wish());
        delete("delete from visits.unmet_wish where plan = :plan and wish = :wish", plan, visit.wish());
        insert(school, plan, visit);
        recount(plan);
    }

    /** What changes by hand has another value, so that nothing is proven of it but how many wishes any plan can serve. */
    private void recount(PlanId plan) {
        db.sql("""
                update visits.plan
                   set certificate = certificate || jsonb_build_object(
                           'served', (select count(*) from visits.planned_visit where plan = :plan),
                           'covers', (select count(stand_in) from visits.planned_visit where plan = :plan),
                           'standIns', (select count(distinct stand_in) from visits.planned_visit where plan = :plan),
                           'byHand', true)
                 where id = :plan and certificate is not null
                """).param("plan", plan.value()).update();
    }

    private int delete(String statement, PlanId plan, WishId wish) {
        return db.sql(statement)
                .param("plan", plan.value())
                .param("wish", wish.value())
                .update();
    }

    @Transactional(readOnly = true)
    public List<PlannedVisit> visits(PlanId plan) {
        return db.sql("""
                select wish, open_lesson, on_date, part, stand_in, lower(debrief) as talk_begins, upper(debrief) as talk_ends, reasons
                  from visits.planned_visit
                 where plan = :plan
                 order by on_date, wish
                """).param("plan", plan.value()).query(this::visit).list();
    }

    @Transactional(readOnly = true)
    public List<UnmetWish> unmet(PlanId plan) {
        return db.sql("""
                select wish, kind, reasons, remedy
                  from visits.unmet_wish
                 where plan = :plan
                 order by wish
                """).param("plan", plan.value()).query(this::passing).list();
    }

    /** Why the latest published plan that passed over this wish did so, for whoever made it; ids of plans grow with time. */
    @Transactional(readOnly = true)
    public Optional<UnmetWish> passedOver(WishId wish) {
        return db.sql("""
                select wish, kind, reasons, remedy
                  from visits.unmet_wish
                 where wish = :wish and visits.is_published(plan)
                 order by plan desc
                 limit 1
                """).param("wish", wish.value()).query(this::passing).optional();
    }

    private UnmetWish passing(ResultSet row, int n) throws SQLException {
        return new UnmetWish(
                new WishId(row.getObject("wish", UUID.class)),
                row.getString("kind"),
                json.readValue(row.getString("reasons"), REASONS),
                remedy(row.getString("remedy")));
    }

    private int certify(SchoolId school, PlanId plan, Content content) {
        return db.sql("""
                update visits.plan
                   set certificate = :certificate::jsonb, made_for = :madeFor, drafted_at = now()
                 where school = :school and id = :plan and published_at is null and discarded_at is null
                """)
                .param("certificate", json.writeValueAsString(content.certificate()))
                .param("madeFor", content.madeFor())
                .param("school", school.value())
                .param("plan", plan.value())
                .update();
    }

    private void clear(String statement, PlanId plan) {
        db.sql(statement).param("plan", plan.value()).update();
    }

    private void insert(SchoolId school, PlanId plan, PlannedVisit visit) {
        var standIn = visit.standIn();
        var debrief = visit.debrief();
        db.sql("""
                insert into visits.planned_visit (school, plan, wish, open_lesson, on_date, part, stand_in, debrief, reasons)
                values (:school, :plan, :wish, :door, :date, :part, :standIn,
                        case when :talk then tsrange(:from, :until) end, :reasons::jsonb)
                """)
                .param("school", school.value())
                .param("plan", plan.value())
                .param("wish", visit.wish().value())
                .param("door", visit.door().value())
                .param("date", visit.date())
                .param("part", visit.part().word())
                .param("standIn", standIn == null ? null : standIn.value(), Types.OTHER)
                .param("talk", debrief != null)
                .param("from", debrief == null ? null : debrief.from(), Types.TIMESTAMP)
                .param("until", debrief == null ? null : debrief.until(), Types.TIMESTAMP)
                .param("reasons", json.writeValueAsString(visit.reasons()))
                .update();
    }

    private void insert(SchoolId school, PlanId plan, UnmetWish wish) {
        var remedy = wish.remedy();
        db.sql("""
                insert into visits.unmet_wish (school, plan, wish, kind, reasons, remedy)
                values (:school, :plan, :wish, :kind, :reasons::jsonb, :remedy::jsonb)
                """)
                .param("school", school.value())
                .param("plan", plan.value())
                .param("wish", wish.wish().value())
                .param("kind", wish.kind())
                .param("reasons", json.writeValueAsString(wish.reasons()))
                .param("remedy", remedy == null ? null : json.writeValueAsString(remedy), Types.VARCHAR)
                .update();
    }

    private PlannedVisit visit(ResultSet row, int n) throws SQLException {
        var standIn = row.getObject("stand_in", UUID.class);
        var talkBegins = row.getObject("talk_begins", LocalDateTime.class);
        return new PlannedVisit(
                new WishId(row.getObject("wish", UUID.class)),
                new OpenLessonId(row.getObject("open_lesson", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                LessonPart.of(row.getString("part")),
                standIn == null ? null : new PersonId(standIn),
                talkBegins == null
                        ? null
                        : new PlannedVisit.Debrief(talkBegins, row.getObject("talk_ends", LocalDateTime.class)),
                json.readValue(row.getString("reasons"), REASONS));
    }

    private UnmetWish.@Nullable Remedy remedy(@Nullable String remedy) {
        return remedy == null ? null : json.readValue(remedy, UnmetWish.Remedy.class);
    }
}

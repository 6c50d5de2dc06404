package ajar.visits.plans;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser fixes in a draft by hand: this one stays, this one must not be. */
@Repository
public class Hand {

    private final JdbcClient db;
    private final Drafts drafts;

    Hand(JdbcClient db, Drafts drafts) {
        this.db = db;
        this.drafts = drafts;
    }

    /** Keeps a wish's visit as the draft has it; false when the draft grants the wish nothing. */
    @Transactional
    public boolean pin(SchoolId school, PlanId plan, WishId wish, PersonId by) {
        return db.sql("""
                insert into visits.pin (school, plan, wish, open_lesson, on_date, part, stand_in, pinned_by)
                select p.school, p.plan, p.wish, p.open_lesson, p.on_date, p.part, p.stand_in, :by
                  from visits.planned_visit p
                  join visits.plan d on d.id = p.plan and d.published_at is null and d.discarded_at is null
                 where p.school = :school and p.plan = :plan and p.wish = :wish
                on conflict (plan, wish) do update
                   set open_lesson = excluded.open_lesson, on_date = excluded.on_date, part = excluded.part,
                       stand_in = excluded.stand_in, pinned_by = excluded.pinned_by, pinned_at = now()
                """)
                        .param("school", school.value())
                        .param("plan", plan.value())
                        .param("wish", wish.value())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** Lets the next run decide again; harmless when nothing was pinned. */
    @Transactional
    public void unpin(SchoolId school, PlanId plan, WishId wish) {
        db.sql("delete from visits.pin where school = :school and plan = :plan and wish = :wish")
                .param("school", school.value())
                .param("plan", plan.value())
                .param("wish", wish.value())
                .update();
    }

    /** Rules out what the draft gives the wish: this door on this date, for this wish. It leaves the draft at once. */
    @Transactional
    public boolean forbid(SchoolId school, PlanId plan, WishId wish, PersonId by) {
        var forbidden = insertForbid(school, plan, wish, by) == 1;
        if (forbidden) {
            leave(school, plan, wish);
        }
        return forbidden;
    }

    /**
     * Rules out for that date whoever stands in for this wish's visit: they neither stand in nor visit. What the draft gives them
     * then leaves it at once.
     */
    @Transactional
    public boolean forbidStandIn(SchoolId school, PlanId plan, WishId wish, PersonId by) {
        var taken = drafts.visits(plan).stream()
                .filter(visit -> visit.wish().equals(wish))
                .findFirst();
        var standIn = taken.map(PlannedVisit::standIn).orElse(null);
        if (taken.isEmpty()
                || standIn == null
                || insertForbid(school, plan, standIn, taken.get().date(), by) == 0) {
            return false;
        }
        drafts.visits(plan).stream()
                .filter(visit -> standIn.equals(visit.standIn())
                        && visit.date().equals(taken.get().date()))
                .forEach(visit -> leave(school, plan, visit.wish()));
        return true;
    }

    private void leave(SchoolId school, PlanId plan, WishId wish) {
        unpin(school, plan, wish);
        var why = List.of(Reason.of("plan.reason.not-this-one"));
        drafts.leave(school, plan, wish, new UnmetWish(wish, "FORBIDDEN", why, null));
    }

    private int insertForbid(SchoolId school, PlanId plan, PersonId standIn, LocalDate on, PersonId by) {
        return db.sql("""
                insert into visits.forbid (school, plan, stand_in, on_date, forbidden_by)
                select d.school, d.id, :standIn, :on, :by
                  from visits.plan d
                 where d.school = :school and d.id = :plan and d.published_at is null and d.discarded_at is null
                """)
                .param("school", school.value())
                .param("plan", plan.value())
                .param("standIn", standIn.value())
                .param("on", on)
                .param("by", by.value())
                .update();
    }

    /** Takes back one thing that was ruled out; harmless when repeated. */
    @Transactional
    public void allow(SchoolId school, PlanId plan, UUID forbid) {
        db.sql("delete from visits.forbid where school = :school and plan = :plan and id = :forbid")
                .param("school", school.value())
                .param("plan", plan.value())
                .param("forbid", forbid)
                .update();
    }

    private int insertForbid(SchoolId school, PlanId plan, WishId wish, PersonId by) {
        return db.sql("""
                insert into visits.forbid (school, plan, wish, open_lesson, on_date, forbidden_by)
                select p.school, p.plan, p.wish, p.open_lesson, p.on_date, :by
                  from visits.planned_visit p
                  join visits.plan d on d.id = p.plan and d.published_at is null and d.discarded_at is null
                 where p.school = :school and p.plan = :plan and p.wish = :wish
                """)
                .param("school", school.value())
                .param("plan", plan.value())
                .param("wish", wish.value())
                .param("by", by.value())
                .update();
    }

    /** Puts a visit into the draft in place of what the wish had, and keeps it. The caller has checked every rule. */
    @Transactional
    public void change(SchoolId school, PlanId plan, PlannedVisit visit, PersonId by) {
        drafts.put(school, plan, visit);
        pin(school, plan, visit.wish(), by);
    }

    /** Takes back everything that was ruled out in this draft. */
    @Transactional
    public void allowAll(SchoolId school, PlanId plan) {
        db.sql("delete from visits.forbid where school = :school and plan = :plan")
                .param("school", school.value())
                .param("plan", plan.value())
                .update();
    }
}

package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.PlanPublished;
import ajar.visits.WishId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Turns a draft into agreed visits, once [V8]. */
@Repository
public class Publishing {

    private final JdbcClient db;
    private final Agreements agreements;
    private final Timetables timetables;
    private final ApplicationEventPublisher events;

    Publishing(JdbcClient db, Agreements agreements, Timetables timetables, ApplicationEventPublisher events) {
        this.db = db;
        this.agreements = agreements;
        this.timetables = timetables;
        this.events = events;
    }

    /** What became of a draft: how many visits were agreed, and which could not be, because the school went on meanwhile. */
    public record Published(int agreed, List<WishId> notAgreed) {}

    /**
     * Publishes a draft. Visits that clash with what has been agreed since are left out and named; a plan that is no longer a
     * draft agrees nothing.
     */
    @Transactional
    public Published publish(SchoolId school, PlanId plan, PersonId by) {
        if (closeDraft(school, plan, by) == 0) {
            return new Published(0, List.of());
        }
        var proposals = proposals(plan);
        var from = proposals.stream().map(Proposal::date).min(LocalDate::compareTo);
        var until = proposals.stream().map(Proposal::date).max(LocalDate::compareTo);
        var notAgreed = new ArrayList<WishId>();
        if (from.isPresent() && until.isPresent()) {
            var times = new SchoolTimes(timetables.lessons(school, from.get(), until.get()));
            for (var proposal : proposals) {
                var wish = proposal.wish();
                if (agreements.agree(school, proposal, times) != Seating.AGREED && wish != null) {
                    notAgreed.add(wish);
                }
            }
        }
        events.publishEvent(new PlanPublished(school, plan));
        return new Published(proposals.size() - notAgreed.size(), List.copyOf(notAgreed));
    }

    private int closeDraft(SchoolId school, PlanId plan, PersonId by) {
        return db.sql("""
                update visits.plan
                   set published_at = now(), published_by = :by
                 where school = :school and id = :plan and published_at is null and discarded_at is null
                """)
                .param("school", school.value())
                .param("plan", plan.value())
                .param("by", by.value())
                .update();
    }

    private List<Proposal> proposals(PlanId plan) {
        return db.sql("""
                select p.wish, p.plan, w.visitor, p.open_lesson, p.on_date, p.part, p.stand_in, v.coach,
                       lower(p.debrief) as talk_begins, upper(p.debrief) as talk_ends
                  from visits.planned_visit p
                  join visits.wish w on w.id = p.wish
                  join school.person v on v.id = w.visitor
                 where p.plan = :plan
                 order by p.on_date, p.id
                """)
                .param("plan", plan.value())
                .query(Publishing::proposal)
                .list();
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        var standIn = row.getObject("stand_in", UUID.class);
        return new Proposal(
                new WishId(row.getObject("wish", UUID.class)),
                new PlanId(row.getObject("plan", UUID.class)),
                new PersonId(row.getObject("visitor", UUID.class)),
                new OpenLessonId(row.getObject("open_lesson", UUID.class)),
                row.getObject("on_date", LocalDate.class),
                LessonPart.of(row.getString("part")),
                standIn == null ? null : new PersonId(standIn),
                debrief(row));
    }

    private static Proposal.@Nullable Debrief debrief(ResultSet row) throws SQLException {
        var begins = row.getObject("talk_begins", LocalDateTime.class);
        var coach = row.getObject("coach", UUID.class);
        return begins == null || coach == null
                ? null
                : new Proposal.Debrief(new PersonId(coach), begins, row.getObject("talk_ends", LocalDateTime.class));
    }
}

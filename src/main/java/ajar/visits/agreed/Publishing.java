package ajar.visits.agreed;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.site.audit.Act;
import ajar.site.audit.Audit;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.PlanPublished;
import ajar.visits.WishId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Turns turns;
    private final Timetables timetables;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    Publishing(
            JdbcClient db,
            Agreements agreements,
            Turns turns,
            Timetables timetables,
            ApplicationEventPublisher events,
            Audit audit) {
        this.db = db;
        this.agreements = agreements;
        this.turns = turns;
        this.timetables = timetables;
        this.events = events;
        this.audit = audit;
    }

    /** Whether a draft was published, and if not, why. */
    public enum Outcome {
        PUBLISHED,
        /** It had been published before, by a second tap or by somebody else; nothing was done. */
        BEFORE,
        /** It is not what the organiser looked at; nothing was done. */
        NOT_AS_SEEN,
        /** The timetable or the calendar has changed since it was made; nothing was done. */
        SCHOOL_CHANGED
    }

    /** What became of a draft: how many visits were agreed, and which could not be, because the school went on meanwhile. */
    public record Published(Outcome outcome, int agreed, List<WishId> notAgreed) {

        private static Published not(Outcome why) {
            return new Published(why, 0, List.of());
        }
    }

    /** What stands in a plan, as one value, so that what is published is what was seen. */
    @Transactional(readOnly = true)
    public String stamp(PlanId plan) {
        return db.sql("""
                select md5(coalesce(string_agg(concat_ws('/', wish, open_lesson, on_date, part, stand_in, debrief), ',' order by wish), ''))
                  from visits.planned_visit
                 where plan = :plan
                """).param("plan", plan.value()).query(String.class).single();
    }

    /** The lessons that a plan is made for, as one value; whoever makes it keeps it with the plan. */
    public static String madeFor(List<DatedLesson> lessons, LocalDate first, LocalDate last) {
        var all = lessons.stream()
                .filter(lesson ->
                        !lesson.date().isBefore(first) && !lesson.date().isAfter(last))
                .map(DatedLesson::toString)
                .sorted()
                .toList();
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Publishes a draft as it was seen. Visits that clash with what has been agreed since are left out and named; a plan that is no
     * longer a draft, or no longer fits the school's lessons, agrees nothing.
     */
    @Transactional
    public Published publish(SchoolId school, PlanId plan, String stamp, PersonId by) {
        turns.take(school);
        var draft = lock(school, plan);
        if (draft.isEmpty() || !draft.get().isDraft()) {
            return Published.not(draft.filter(Draft::published).isPresent() ? Outcome.BEFORE : Outcome.NOT_AS_SEEN);
        } else if (!stamp(plan).equals(stamp)) {
            return Published.not(Outcome.NOT_AS_SEEN);
        }
        var first = draft.get().first();
        var last = draft.get().last();
        var lessons = timetables.lessons(school, first, last);
        var madeFor = draft.get().madeFor();
        if (madeFor != null && !madeFor.equals(madeFor(lessons, first, last))) {
            return Published.not(Outcome.SCHOOL_CHANGED);
        }
        closeDraft(school, plan, by);
        return agree(school, plan, new SchoolTimes(lessons));
    }

    private Published agree(SchoolId school, PlanId plan, SchoolTimes times) {
        var proposals = proposals(plan);
        var notAgreed = new ArrayList<WishId>();
        for (var proposal : proposals) {
            var wish = proposal.wish();
            if (agreements.agree(school, proposal, times) != Seating.AGREED && wish != null) {
                notAgreed.add(wish);
            }
        }
        events.publishEvent(new PlanPublished(school, plan));
        audit.record(Act.PLAN_PUBLISHED);
        return new Published(Outcome.PUBLISHED, proposals.size() - notAgreed.size(), List.copyOf(notAgreed));
    }

    private record Draft(
            LocalDate first, LocalDate last, @Nullable String madeFor, boolean isDraft, boolean published) {}

    /** Nobody changes the draft while it is published. */
    private Optional<Draft> lock(SchoolId school, PlanId plan) {
        return db.sql("""
                select first_date, last_date, made_for, published_at is null and discarded_at is null as is_draft,
                       published_at is not null as published
                  from visits.plan
                 where school = :school and id = :plan
                   for update
                """)
                .param("school", school.value())
                .param("plan", plan.value())
                .query((row, n) -> new Draft(
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("last_date", LocalDate.class),
                        row.getString("made_for"),
                        row.getBoolean("is_draft"),
                        row.getBoolean("published")))
                .optional();
    }

    private void closeDraft(SchoolId school, PlanId plan, PersonId by) {
        db.sql("""
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

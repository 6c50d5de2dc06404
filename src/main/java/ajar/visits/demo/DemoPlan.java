package ajar.visits.demo;

import ajar.planner.Effort;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.PlanId;
import ajar.visits.agreed.Afterwards;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Publishing;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Plans;
import ajar.visits.plans.requests.FactsReader;
import ajar.visits.plans.runs.Planning;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The plan in whose midst the school is founded: it began a week before and has one more week to go, so that some people
 * have been somewhere, some are on their way, and somebody stands in.
 */
@Component
class DemoPlan {

    /** About a second of one processor; in steps, so that a slow machine gets as good a plan. */
    private static final long EFFORT = 150_000;

    private static final int DAYS_OF_LAST_WEEK = 11;
    private static final long SEED = 1867;
    private static final List<String> LINES = List.of(
            "I counted with you after each question. Seven seconds is long. I will try five.",
            "The sentence starters are on my wall now.",
            "Your start without a word: nobody in my class would believe it. Thank you.",
            "");

    private final Plans plans;
    private final Drafts drafts;
    private final FactsReader facts;
    private final Publishing publishing;
    private final AgreedVisits visits;
    private final Afterwards afterwards;
    private final JdbcClient db;

    DemoPlan(
            Plans plans,
            Drafts drafts,
            FactsReader facts,
            Publishing publishing,
            AgreedVisits visits,
            Afterwards afterwards,
            JdbcClient db) {
        this.plans = plans;
        this.drafts = drafts;
        this.facts = facts;
        this.publishing = publishing;
        this.visits = visits;
        this.afterwards = afterwards;
        this.db = db;
    }

    /** The weeks that the plan is for: the one before {@code monday}, that of {@code monday}, and the next. */
    static LocalDate first(LocalDate monday) {
        return monday.minusWeeks(1);
    }

    static LocalDate last(LocalDate monday) {
        return monday.plusDays(DAYS_OF_LAST_WEEK);
    }

    /** Plans and publishes; what is over by {@code now} has been thanked for, at least by some. */
    void publish(SchoolId school, LocalDate monday, PersonId organiser, LocalDateTime now) {
        var first = first(monday);
        var friday = first.minusDays(3);
        var plan = plans.draftFor(school, first, last(monday), organiser);
        var read = facts.read(school, plan, first, last(monday), friday);
        drafts.replace(school, plan, Planning.plan(read, SEED, Effort.steps(EFFORT), () -> false, progress -> {}));
        publishing.publish(school, plan, publishing.stamp(plan), organiser);
        date(school, plan, friday.atTime(LocalTime.of(15, 20)));
        thank(school, first, now);
    }

    private void date(SchoolId school, PlanId plan, LocalDateTime published) {
        db.sql("update visits.plan set drafted_at = :at, published_at = :at where school = :school and id = :plan")
                .param("at", published)
                .param("school", school.value())
                .param("plan", plan.value())
                .update();
    }

    /** Two of three say thank you, one of three tries the idea; nobody has to. */
    private void thank(SchoolId school, LocalDate first, LocalDateTime now) {
        var made = visits.between(school, first, now.toLocalDate()).stream()
                .filter(visit -> visit.until().isBefore(now))
                .toList();
        for (int n = 0; n < made.size(); n++) {
            AgreedVisit visit = made.get(n);
            if (n % 3 != 2) {
                afterwards.thank(school, visit.id(), visit.visitor(), LINES.get(n % LINES.size()), now);
            }
            if (n % 3 == 1) {
                afterwards.tryIdea(school, visit.id(), visit.visitor(), now);
            }
        }
    }
}

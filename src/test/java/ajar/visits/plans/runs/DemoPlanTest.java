package ajar.visits.plans.runs;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.MadeUpSchool;
import ajar.planner.Assignment;
import ajar.planner.Part;
import ajar.planner.PlanRequest;
import ajar.planner.check.PlanCheck;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.plans.Certificate;
import ajar.visits.plans.PlannedVisit;
import ajar.visits.plans.Plans;
import ajar.visits.plans.requests.FactsReader;
import ajar.visits.plans.requests.Ids;
import ajar.visits.plans.requests.PlanRequests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan of the made-up school, from its rows to a draft, as somebody else's checker sees it. */
@MadeUpSchool
class DemoPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);
    private static final LocalDate LAST = FIRST.plusWeeks(3).minusDays(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    private static final int SECONDS = 3;

    @Autowired
    FactsReader reader;

    @Autowired
    Plans plans;

    @Autowired
    Owner owner;

    @Test
    void keepsEveryRuleOfTheSchool() {
        var school = new SchoolId(one("select id from school.school"));
        var sam = new PersonId(one("select person from school.role where role = 'organiser' limit 1"));
        DatabaseContext.asJob("plan", school.value(), () -> {
            var plan = plans.draftFor(school, FIRST, LAST, sam);
            var facts = reader.read(school, plan, FIRST, LAST, TODAY);
            var content = Planning.plan(facts, 1, new Seconds(SECONDS), () -> false, progress -> {});

            var request = PlanRequests.of(facts, 1);
            var verdict = PlanCheck.of(request, assignments(request, content.visits()), null);

            assertThat(verdict.breaches()).isEmpty();
            assertThat(verdict.t1()).isEqualTo(content.certificate().first());
            assertThat(verdict.t2()).isEqualTo(content.certificate().weight());
            assertThat(content.visits()).hasSizeGreaterThan(20);
            assertThat(content.visits())
                    .allSatisfy(visit -> assertThat(visit.reasons()).isNotEmpty());
            assertThat(content.unmet())
                    .allSatisfy(wish -> assertThat(wish.reasons()).isNotEmpty());
            assertThat(content.certificate()).satisfies(DemoPlanTest::addsUp);
        });
    }

    private static void addsUp(Certificate certificate) {
        assertThat(certificate.served()).isLessThanOrEqualTo(certificate.countBound());
        assertThat(certificate.served() + certificate.maybe() + certificate.hopeless())
                .isEqualTo(certificate.asked());
    }

    /** What the planner was asked and these visits, in its own words: with them stands what is agreed already. */
    static List<Assignment> assignments(PlanRequest request, List<PlannedVisit> visits) {
        var assignments = new ArrayList<Assignment>();
        visits.forEach(visit -> assignments.add(assignment(visit)));
        request.pins().stream()
                .filter(pin -> Ids.isAgreed(pin.wish()))
                .forEach(pin -> assignments.add(new Assignment(
                        pin.wish(), pin.door(), Objects.requireNonNull(pin.part()), pin.standIn(), pin.talk())));
        return assignments;
    }

    private static Assignment assignment(PlannedVisit visit) {
        var part =
                switch (visit.part()) {
                    case WHOLE -> Part.WHOLE;
                    case FIRST_HALF -> Part.FIRST;
                    case SECOND_HALF -> Part.SECOND;
                };
        var standIn = visit.standIn();
        var debrief = visit.debrief();
        return new Assignment(
                visit.wish().value().toString(),
                visit.door().value() + "@" + visit.date(),
                part,
                standIn == null ? null : standIn.value().toString(),
                debrief == null
                        ? null
                        : new Assignment.Talk(
                                debrief.from().toLocalDate(),
                                debrief.from().toLocalTime().toSecondOfDay() / 60,
                                debrief.until().toLocalTime().toSecondOfDay() / 60));
    }

    private UUID one(String question) {
        return owner.db().sql(question).query(UUID.class).single();
    }
}

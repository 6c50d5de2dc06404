package ajar.openness.demo;

import ajar.openness.Holding;
import ajar.openness.Measure;
import ajar.openness.Openness;
import ajar.postgres.DatabaseContext;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.calendar.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Month by month since three terms ago, as it would have been: each release knows those before it. Who did what then is made up here and
 * not kept; of the visits that stand in the demo the next release knows.
 */
@Component
class DemoOpenness {

    private static final int TERMS = 3;

    private final Openness openness;
    private final People people;

    DemoOpenness(Openness openness, People people) {
        this.openness = openness;
        this.people = people;
    }

    /** Once everybody is there. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void lookBack(DemoSchoolFounded founded) {
        DatabaseContext.asJob(Openness.JOB, founded.school().value(), () -> release(founded.school()));
    }

    private void release(SchoolId school) {
        var last = openness.month(school);
        var term = Term.of(last);
        for (int n = 0; n < TERMS; n++) {
            term = term.before();
        }
        for (int n = 0; n <= TERMS; n++) {
            for (var month = term.first();
                    !month.isAfter(term.last()) && !month.isAfter(last);
                    month = month.plusMonths(1)) {
                openness.release(school, month, holding(school, term, month, n));
            }
            term = Term.of(term.last().plusDays(1));
        }
    }

    /** A little more from term to term, and through each term. */
    private List<Holding> holding(SchoolId school, Term term, LocalDate month, int terms) {
        var teachers = people.holding(school, Role.TEACHER).stream()
                .sorted(Comparator.comparing(Person::code))
                .toList();
        double part = (ChronoUnit.MONTHS.between(term.first(), month) + 1.0)
                / (ChronoUnit.MONTHS.between(term.first(), term.last()) + 1.0);
        double much = part * (0.45 + 0.09 * terms);
        var holding = new ArrayList<Holding>();
        for (int n = 0; n < teachers.size(); n++) {
            var random = new SplittableRandom(1000L * terms + n);
            double visiting = random.nextDouble();
            double hosting = random.nextDouble();
            double wishing = random.nextDouble();
            double crossing = random.nextDouble();
            double coming = random.nextDouble();
            var person = teachers.get(n);
            add(holding, person, Measure.MADE, visiting < much);
            add(holding, person, Measure.ACROSS, visiting < much && crossing < 0.55);
            add(holding, person, Measure.OPENED, hosting < much * 0.9);
            add(holding, person, Measure.RECEIVED, hosting < much * 0.9 && coming < 0.6);
            add(holding, person, Measure.WISHED, wishing < part * 0.5);
            add(holding, person, Measure.MET, wishing < part * 0.5 && visiting < much);
        }
        return holding;
    }

    private static void add(List<Holding> holding, Person person, Measure measure, boolean holds) {
        if (holds) {
            holding.add(new Holding(person.id().value(), measure));
        }
    }
}

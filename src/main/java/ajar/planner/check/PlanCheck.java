package ajar.planner.check;

import ajar.planner.Assignment;
import ajar.planner.Plan;
import ajar.planner.PlanRequest;
import ajar.planner.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks plans. Without state, so safe to share between threads. */
public final class PlanCheck {

    private PlanCheck() {}

    /** What the plan is worth and which rules it breaks. What the plan says of its own value is not looked at. */
    public static Verdict of(PlanRequest request, Plan plan) {
        return of(request, plan.assignments(), null);
    }

    /**
     * The same with absences, and for a repair with what must stay as announced. Assignments may name things that the
     * request does not know; that is a breach, and the rest is checked.
     *
     * @param repair null if nothing was announced and nobody is absent
     */
    public static Verdict of(PlanRequest request, List<Assignment> assignments, @Nullable Repair repair) {
        var facts = new Facts(request, repair);
        Set<Breach> breaches = new TreeSet<>();
        var attendances = new ArrayList<Attendance>();
        for (var one : assignments) {
            var wish = facts.wish(one.wish());
            var door = facts.door(one.door());
            if (wish == null || door == null) {
                breaches.add(
                        new Breach(Breach.UNKNOWN, "unknown wish '%s' or door '%s'".formatted(one.wish(), one.door())));
            } else {
                attendances.add(new Attendance(facts, one, wish, door));
            }
        }
        var book = new Book(facts, attendances, breaches);
        new VisitRules(book).check();
        new CoverRules(book).check();
        new TalkRules(book).check();
        new PlaceRules(book).check();
        new CountRules(book).check();
        new HandRules(book).check();
        var worth = new Worth(book);
        var kept = repair == null ? null : new StayRules(book, assignments, repair).check();
        return new Verdict(
                List.copyOf(breaches),
                book.served(),
                book.visitors().size(),
                worth.t1(),
                worth.t2(),
                worth.t3(),
                worth.value(),
                kept);
    }
}

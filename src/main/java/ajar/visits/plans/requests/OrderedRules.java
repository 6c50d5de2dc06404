package ajar.visits.plans.requests;

import ajar.planner.Person;
import ajar.planner.RuleProfile;
import ajar.school.SchoolDay;
import ajar.visits.WishPriority;
import java.util.List;

/** The school's rules with the points that its order of aims comes to; how much visits can differ decides them. */
final class OrderedRules {

    private OrderedRules() {}

    static RuleProfile of(Facts facts, List<Person> people) {
        var rules = facts.rules();
        if (rules.order().isEmpty()) {
            return rules.profile();
        }
        long weeks = facts.days().stream()
                .map(day -> PlanRequests.week(day.date()))
                .distinct()
                .count();
        long days = facts.days().stream().map(SchoolDay::date).distinct().count();
        int covers = people.stream().mapToInt(Person::coversPerWeek).max().orElse(0);
        var reach = new RuleProfile.Reach((int) days, WishPriority.WEIGHT_MAX, (int) weeks * covers);
        return rules.profile().inOrder(rules.order(), reach);
    }
}

package ajar.school.rosters.merging;

import ajar.school.people.Staffing.Details;
import ajar.school.rosters.RosterPerson;
import ajar.school.rosters.RosterRead;
import ajar.school.rosters.StaffGuess;
import ajar.school.rosters.merging.RosterPlan.Changed;
import ajar.school.rosters.merging.RosterPlan.Fresh;
import ajar.school.rosters.merging.RosterPreview.Change;
import ajar.school.rosters.merging.RosterPreview.Difference;
import ajar.school.rosters.merging.RosterPreview.Like;
import ajar.school.rosters.merging.RosterPreview.Newcomer;
import ajar.school.rosters.merging.RosterPreview.Obstacle;
import ajar.school.rosters.merging.RosterPreview.Question;
import ajar.school.rosters.merging.RosterPreview.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a plan into what a page can show. */
final class Showing {

    private Showing() {}

    static RosterPreview of(RosterPlan plan, RosterRead read, RosterChoices choices, @Nullable StaffGuess columns) {
        return new RosterPreview(
                read.kind(),
                read.version(),
                read.everybody(),
                read.whole(),
                read.orgs(),
                columns,
                choices,
                plan.fresh().stream().map(Showing::newcomer).toList(),
                plan.changed().stream().map(Showing::difference).toList(),
                plan.back().stream().map(Showing::difference).toList(),
                plan.same().stream().map(KnownPerson::name).toList(),
                plan.gone().stream().map(KnownPerson::name).toList(),
                plan.stewards().stream().map(KnownPerson::name).toList(),
                plan.asked().stream().map(Showing::question).toList(),
                called(plan),
                roles(plan),
                plan.elsewhere(),
                read.leftOut(),
                plan.here(),
                plan.manyLeave(),
                plan.problems(),
                obstacles(plan, read, choices),
                plan.digest());
    }

    static List<Obstacle> obstacles(RosterPlan plan, RosterRead read, RosterChoices choices) {
        var found = new ArrayList<Obstacle>();
        if (read.people().isEmpty()) {
            found.add(Obstacle.NOBODY);
        } else if (Planning.isUnsaid(read, choices)) {
            found.add(Obstacle.WHICH_SCHOOL);
        } else if (plan.asked().stream()
                .anyMatch(question -> !question.guesses().isEmpty())) {
            found.add(Obstacle.WHO_IS_THIS);
        } else if (plan.changesNothing()) {
            found.add(Obstacle.NOTHING_CHANGES);
        }
        return found;
    }

    private static int called(RosterPlan plan) {
        var newcomers =
                plan.fresh().stream().filter(one -> one.person().teaches()).count();
        return (int) (newcomers + plan.back().stream().filter(Changed::teaches).count());
    }

    private static Map<String, Integer> roles(RosterPlan plan) {
        var roles = new TreeMap<>(plan.passedOver());
        plan.fresh().stream()
                .map(Fresh::person)
                .filter(person -> !person.roles().isEmpty())
                .forEach(person -> roles.merge(person.roles().getFirst(), 1, Integer::sum));
        return roles;
    }

    private static Newcomer newcomer(Fresh fresh) {
        var person = fresh.person();
        return new Newcomer(person.name(), fresh.code(), person.email(), person.department());
    }

    private static Difference difference(Changed changed) {
        var before = Planning.details(changed.before());
        Details after = changed.after();
        var changes = Stream.of(
                        new Change(What.NAME, before.name(), after.name()),
                        new Change(What.EMAIL, before.email(), after.email()),
                        new Change(What.CODE, before.code(), after.code()),
                        new Change(What.DEPARTMENT, before.department(), after.department()))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return new Difference(changed.before().name(), changes);
    }

    private static Question question(RosterPlan.Question asked) {
        return new Question(
                asked.tag(),
                asked.person().name(),
                told(asked.person()),
                asked.guesses().stream()
                        .map(guess -> new Like(guess.id().toString(), guess.name(), guess.left()))
                        .toList(),
                asked.answer());
    }

    private static String told(RosterPerson person) {
        return Stream.of(person.email(), person.code(), person.department(), String.join(", ", person.keys()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

package ajar.focus.goals.web;

import ajar.focus.directions.Directions;
import ajar.focus.goals.CommonGoal;
import ajar.focus.goals.CommonGoals;
import ajar.focus.goals.web.GoalsPage.Draft;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the page of the goals together. */
@Component
class GoalsPages {

    private static final int MONTHS_USUAL = 9;

    private final CommonGoals goals;
    private final Directions directions;
    private final Clock clock;

    GoalsPages(CommonGoals goals, Directions directions, Clock clock) {
        this.goals = goals;
        this.directions = directions;
        this.clock = clock;
    }

    /** Who leads a school says where it goes; a steward writes it down for them. */
    static boolean mayWrite(Me me) {
        return me.is(Role.LEADER) || me.is(Role.STEWARD);
    }

    GoalsPage of(Me me, String said, String refusal, Optional<Draft> typed, Words words) {
        var today = today(me);
        var all = goals.of(me.schoolId(), today);
        var leads = me.is(Role.LEADER);
        var told = leads ? directions.told(me.schoolId()) : Optional.<Directions.Told>empty();
        return new GoalsPage(
                goals.vision(me.schoolId()),
                all.stream()
                        .filter(CommonGoal::isUp)
                        .map(goal -> goal(goal, told, leads, today, words))
                        .toList(),
                all.stream()
                        .filter(goal -> !goal.isUp())
                        .map(goal -> goal(goal, Optional.empty(), false, today, words))
                        .toList(),
                mayWrite(me),
                leads ? sentence(told, words) : "",
                leads ? people("focus.goals.own", told.flatMap(Directions.Told::own), words) : "",
                typed.orElseGet(() -> new Draft(
                        "", today.toString(), today.plusMonths(MONTHS_USUAL).toString())),
                refusal,
                said);
    }

    private static String sentence(Optional<Directions.Told> told, Words words) {
        return told.map(one -> words.say(
                        one.any().isPresent() ? "focus.goals.told" : "focus.goals.told-directions",
                        "people",
                        one.any().orElse(0),
                        "directions",
                        one.directions(),
                        "week",
                        words.date(one.week())))
                .orElseGet(() -> words.say("focus.goals.nothing-told"));
    }

    private static GoalsPage.Goal goal(
            CommonGoal goal, Optional<Directions.Told> told, boolean leads, LocalDate today, Words words) {
        var count = told.flatMap(one -> Optional.ofNullable(one.goals().get(goal.id())));
        return new GoalsPage.Goal(
                goal.id().value().toString(),
                goal.name(),
                words.days(goal.first(), goal.last()),
                goal.first().toString(),
                goal.last().toString(),
                leads ? people("focus.goals.people", count, words) : "",
                !goal.isUp() && !goal.last().isBefore(today));
    }

    private static String people(String key, Optional<Integer> count, Words words) {
        return count.map(people -> words.say(key, "people", people)).orElseGet(() -> words.say(key + ".hidden"));
    }

    LocalDate today(Me me) {
        return LocalDate.now(clock.withZone(me.zone()));
    }
}

package ajar.planner.rules;

import ajar.planner.world.Diary;
import ajar.planner.world.Times;
import ajar.planner.world.Ways;
import ajar.planner.world.World;
import java.util.ArrayList;
import java.util.List;

/** All rules that take room in rows. A new rule is a class of its own and a line here. */
public final class RuleBook {

    private RuleBook() {}

    public static List<Rule> rules(World world, Diary diary, Times times, Ways ways) {
        var rules = new ArrayList<Rule>();
        rules.add(new NobodyIsInTwoPlaces(world, times));
        rules.add(new ADoorHasOnlySoManyChairs(world));
        rules.add(new AHostIsVisitedSeldom(world));
        rules.add(new ACoTaughtLessonKeepsATeacher(world, diary));
        rules.add(new AVisitorGoesSeldom(world));
        rules.add(new AGroupIsSeldomLeftToCover(world));
        rules.add(new StandInsGiveWhatTheyOffered(world));
        rules.add(new ThereIsTimeToWalk(world, ways));
        return List.copyOf(rules);
    }
}

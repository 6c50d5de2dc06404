package ajar.planner.check;

import ajar.planner.Assignment;
import ajar.planner.Door;
import ajar.planner.Limit;
import ajar.planner.Repair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is over stays as it was, and what is new or moved comes with notice. */
final class StayRules {

    private final Book book;
    private final Facts facts;
    private final Map<String, Assignment> after = new HashMap<>();
    private final Map<String, Assignment> before = new HashMap<>();
    private final int today;
    private int visits;
    private int moved;
    private int standIns;
    private int talks;

    StayRules(Book book, List<Assignment> assignments, Repair repair) {
        this.book = book;
        facts = book.facts;
        assignments.forEach(one -> after.put(one.wish(), one));
        repair.announced().forEach(one -> before.put(one.wish(), one));
        today = facts.indexUntil(repair.today());
    }

    Verdict.Kept check() {
        var wishes = new TreeSet<>(before.keySet());
        wishes.addAll(after.keySet());
        for (var wish : wishes) {
            compare(wish, before.get(wish), after.get(wish));
        }
        int cancelled = (int) before.keySet().stream()
                .filter(wish -> !after.containsKey(wish))
                .count();
        long points = points(Limit.POINTS_KEEP_VISIT, visits)
                + points(Limit.POINTS_KEEP_STAND_IN, standIns)
                + points(Limit.POINTS_KEEP_DEBRIEF, talks);
        return new Verdict.Kept(visits, moved, cancelled, standIns, talks, points);
    }

    private long points(Limit limit, int count) {
        return (long) Math.floor(facts.limit(limit) + 0.5) * count;
    }

    private void compare(String wish, @Nullable Assignment old, @Nullable Assignment now) {
        Door door = now == null ? null : facts.door(now.door());
        if (now != null && door == null) {
            return;
        }
        boolean same = now != null && old != null && now.door().equals(old.door()) && now.part() == old.part();
        boolean sameStandIn = same && now != null && old != null && Objects.equals(now.standIn(), old.standIn());
        visits += same ? 1 : 0;
        standIns += sameStandIn ? 1 : 0;
        moved += now != null && old != null && !same ? 1 : 0;
        if (old != null && !sameStandIn && dayOf(facts.doorOf(old.door())) <= today) {
            book.breach(Breach.ANNOUNCED, "%s: the announced visit is over and must stay as it was", wish);
        }
        if (door != null && !same && dayOf(door) <= today + facts.limit(Limit.NOTICE_DAYS)) {
            book.breach(
                    Breach.ANNOUNCED,
                    "%s: a new or moved visit on %s comes without the notice due",
                    wish,
                    facts.lessonOf(door).date());
        }
        compareTalks(wish, old == null ? null : old.talk(), now == null ? null : now.talk());
    }

    private int dayOf(Door door) {
        return facts.index(facts.lessonOf(door).date());
    }

    private void compareTalks(String wish, Assignment.@Nullable Talk old, Assignment.@Nullable Talk now) {
        if (old != null && old.equals(now)) {
            talks++;
            return;
        }
        stays(wish, old);
        stays(wish, now);
    }

    private void stays(String wish, Assignment.@Nullable Talk changed) {
        if (changed != null && facts.index(changed.date()) >= 0 && facts.index(changed.date()) <= today) {
            book.breach(
                    Breach.ANNOUNCED, "%s: the debrief on %s is over and must stay as it was", wish, changed.date());
        }
    }
}

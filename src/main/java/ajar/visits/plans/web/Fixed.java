package ajar.visits.plans.web;

import ajar.site.Words;
import ajar.visits.plans.Clash;
import ajar.visits.plans.web.BoardRows.ByHand;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads out what was fixed by hand in a draft, each with the way back, and says of what no longer holds why. */
record Fixed(
        Words words,
        Names names,
        Wording wording,
        Timetable timetable,
        Map<ajar.visits.WishId, BoardRows.Wish> wishes) {

    PlanBoard.Fixed line(ByHand row, Map<ajar.visits.OpenLessonId, BoardRows.Door> doors) {
        var wish = row.wish();
        var standIn = row.standIn();
        boolean forbid = row.forbid() != null;
        var who = wish == null || !wishes.containsKey(wish)
                ? ""
                : names.full(wishes.get(wish).visitor());
        var door = row.door() == null ? null : doors.get(row.door());
        var key = !forbid
                ? standIn == null ? "plan.fixed.pin" : "plan.fixed.pin-covered"
                : wish == null ? "plan.fixed.not-person" : "plan.fixed.not-lesson";
        var sentence = words.say(
                key,
                "visitor",
                who,
                "host",
                door == null ? "" : names.full(door.host()),
                "standIn",
                standIn == null ? "" : names.full(standIn),
                "day",
                row.on() == null ? "" : words.day(row.on()));
        return new PlanBoard.Fixed(
                sentence,
                stale(row, door),
                forbid ? "/plan/forbids/" + row.forbid() + "/removal" : "/plan/pins/" + wish.value() + "/removal",
                words.say(forbid ? "plan.allow" : "plan.unpin"));
    }

    /** Why the next plan takes no notice of it; empty while it holds. */
    private String stale(ByHand row, BoardRows.@org.jspecify.annotations.Nullable Door door) {
        if (row.left()) {
            return words.say("plan.fixed.stale-left");
        } else if (row.withdrawn()) {
            return words.say("plan.fixed.stale-withdrawn");
        } else if (row.door() == null) {
            return "";
        } else if (door == null || !row.open()) {
            return words.say("plan.fixed.stale-shut");
        } else {
            boolean isGone = row.on() != null
                    && timetable.lesson(door.lesson(), row.on()).isEmpty();
            return isGone ? words.say("plan.fixed.stale-lesson") : "";
        }
    }

    /** Names the pins that cannot stand together, and the rule. */
    String clash(Clash clash) {
        var who = clash.pins().stream()
                .filter(wishes::containsKey)
                .map(wish -> names.full(wishes.get(wish).visitor()))
                .collect(Collectors.joining(words.say("plan.clash.and")));
        return words.say("plan.clash", "pins", clash.pins().size(), "who", who) + " "
                + String.join(" ", wording.say(clash.broken()))
                + " "
                + words.say("plan.clash.way-out");
    }
}

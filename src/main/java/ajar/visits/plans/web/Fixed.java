package ajar.visits.plans.web;

import ajar.site.Words;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.plans.Clash;
import ajar.visits.plans.web.BoardRows.ByHand;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads out what was fixed by hand in a draft, each with the way back, and says of what no longer holds why. */
record Fixed(Words words, Names names, Wording wording, Timetable timetable, Map<WishId, BoardRows.Wish> wishes) {

    PlanBoard.Fixed line(ByHand row, Map<OpenLessonId, BoardRows.Door> doors) {
        var forbid = row.forbid();
        var door = Optional.ofNullable(row.door()).map(doors::get);
        var standIn = Optional.ofNullable(row.standIn()).map(names::full);
        var key = forbid == null
                ? standIn.isEmpty() ? "plan.fixed.pin" : "plan.fixed.pin-covered"
                : row.wish() == null ? "plan.fixed.not-person" : "plan.fixed.not-lesson";
        var sentence = words.say(
                key,
                "visitor",
                Optional.ofNullable(row.wish()).map(this::visitor).orElse(""),
                "host",
                door.map(found -> names.full(found.host())).orElse(""),
                "standIn",
                standIn.orElse(""),
                "day",
                Optional.ofNullable(row.on()).map(words::day).orElse(""));
        var wish = Optional.ofNullable(row.wish()).map(id -> id.value().toString());
        return new PlanBoard.Fixed(
                sentence,
                stale(row, door.orElse(null)),
                forbid == null ? "/plan/pins/" + wish.orElse("") + "/removal" : "/plan/forbids/" + forbid + "/removal",
                words.say(forbid == null ? "plan.unpin" : "plan.allow"));
    }

    private String visitor(WishId id) {
        var wish = wishes.get(id);
        return wish == null ? "" : names.full(wish.visitor());
    }

    /** Why the next plan takes no notice of it; empty while it holds. */
    private String stale(ByHand row, BoardRows.@Nullable Door door) {
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
        var who = clash.pins().stream().map(this::visitor).collect(Collectors.joining(words.say("plan.clash.and")));
        return words.say("plan.clash", "pins", clash.pins().size(), "who", who) + " "
                + String.join(" ", wording.say(clash.broken()))
                + " "
                + words.say("plan.clash.way-out");
    }
}

package ajar.site.mine.web;

import ajar.site.Me;
import ajar.site.Words;
import ajar.site.mine.Takeout;
import java.util.Optional;

/**
 * How far the zip is: under way, ready, or not asked for.
 *
 * @param sentence what is to be said of it, or empty
 * @param file its name on the reader's own machine
 */
public record TakeoutPart(boolean underWay, boolean ready, int percent, String sentence, String file) {

    static TakeoutPart of(Optional<Takeout> takeout, Me me, Words words) {
        return takeout.map(one -> of(one, me, words)).orElseGet(() -> new TakeoutPart(false, false, 0, "", ""));
    }

    private static TakeoutPart of(Takeout takeout, Me me, Words words) {
        var finished = takeout.finishedAt();
        var until = finished == null
                ? ""
                : words.clock(finished.plus(Takeout.LIFE).atZone(me.zone()).toLocalTime());
        var sentence = words.say(
                "mine.takeout.state." + takeout.state(),
                "done",
                takeout.partsDone(),
                "all",
                takeout.partsAll(),
                "clock",
                until);
        return new TakeoutPart(
                takeout.isUnderWay(),
                takeout.state() == Takeout.State.READY,
                takeout.percent(),
                sentence,
                words.say("mine.file.name") + ".zip");
    }
}

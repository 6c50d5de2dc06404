package ajar.visits.papers;

import ajar.site.Qr;
import ajar.site.Words;
import ajar.visits.CoverId;
import ajar.visits.LessonPart;
import java.util.function.Function;

/**
 * Turns a class that somebody takes into the words of a slip.
 *
 * @param addresses the short address of each slip, for its QR code
 */
record SlipWords(Words words, Function<CoverId, String> addresses) {

    /** What the space for it holds in each of the three sizes, with something to spare for long words. */
    private static final int LETTERS = 75;

    private static final int LINES = 7;
    private static final int TIGHT_LETTERS = 90;
    private static final int TIGHT_LINES = 9;
    private static final int DENSE_LETTERS = 110;
    private static final int DENSE_LINES = 12;

    SlipsPage.Slip slip(CoverSlips.Taken taken) {
        var cover = taken.cover();
        var lesson = taken.lesson();
        var toDo = onThePaper(cover.toDo());
        return new SlipsPage.Slip(
                words.day(lesson.date()),
                words.slot(lesson.slot().name()),
                words.say(
                        "papers.clock",
                        "from",
                        words.clock(cover.from().toLocalTime()),
                        "until",
                        words.clock(cover.until().toLocalTime())),
                cover.part() == LessonPart.WHOLE
                        ? ""
                        : words.say("papers.slip.part", "part", cover.part().name()),
                lesson.roomCode(),
                (lesson.groupNames() + " " + lesson.subject()).strip(),
                words.say("papers.slip.whose", "visitor", taken.visit().visitorName(), "standIn", cover.standInName()),
                words.say("papers.slip.for", "name", cover.standInName()),
                toDo,
                look(toDo),
                Qr.of(addresses.apply(cover.id())));
    }

    /** As it was written; where half a page has not that many lines, they run on as one. */
    private static String onThePaper(String toDo) {
        var lines =
                toDo.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var asWritten = String.join("\n", lines);
        if (linesOf(asWritten, DENSE_LETTERS) <= DENSE_LINES) {
            return asWritten;
        }
        var runOn = String.join(" / ", lines);
        return linesOf(runOn, DENSE_LETTERS) <= DENSE_LINES ? runOn : String.join(" ", lines);
    }

    private static String look(String toDo) {
        if (linesOf(toDo, LETTERS) <= LINES) {
            return "";
        }
        return linesOf(toDo, TIGHT_LETTERS) <= TIGHT_LINES ? "is-tight" : "is-dense";
    }

    private static int linesOf(String text, int letters) {
        return text.lines()
                .mapToInt(line -> Math.ceilDiv(line.length(), letters))
                .sum();
    }
}

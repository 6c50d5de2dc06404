package ajar.site.mine.web;

import ajar.site.Words;
import java.util.List;
import java.util.stream.IntStream;

/** What somebody can take along, and what erasing would remove, leave without a name, and leave. Ready words. */
public record MinePage(
        String name,
        String note,
        String refusal,
        TakeoutPart takeout,
        List<String> goes,
        List<String> unnamed,
        List<String> stays) {

    private static final int GOES = 7;
    private static final int UNNAMED = 3;
    private static final int STAYS = 5;

    static MinePage of(String name, String note, String refusal, TakeoutPart takeout, Words words) {
        return new MinePage(
                name,
                note,
                refusal,
                takeout,
                lines("mine.erase.goes.", GOES, words),
                lines("mine.erase.unnamed.", UNNAMED, words),
                lines("mine.erase.stays.", STAYS, words));
    }

    private static List<String> lines(String key, int count, Words words) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> words.say(key + n)).toList();
    }
}

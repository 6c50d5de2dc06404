package ajar.notices.web;

import ajar.notices.Notice;
import ajar.site.Words;
import java.time.ZoneId;
import java.util.List;

/**
 * What stands behind the bell.
 *
 * @param seen up to which it is seen once it has been looked at, or empty where nothing is new
 */
public record NoticesPage(List<Line> lines, String seen) {

    /** @param when the day on which it was said */
    public record Line(String text, String when, String path, boolean isNew) {}

    static NoticesPage of(List<Notice> notices, ZoneId zone, Words words) {
        var lines = notices.stream()
                .map(one -> new Line(
                        one.say(words), words.date(one.said().atZone(zone).toLocalDate()), one.path(), !one.seen()))
                .toList();
        var upTo = notices.stream()
                .filter(one -> !one.seen())
                .findFirst()
                .map(one -> one.id().toString())
                .orElse("");
        return new NoticesPage(lines, upTo);
    }
}

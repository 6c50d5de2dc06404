package ajar.site.mine;

import ajar.site.Bundles;
import ajar.site.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says values of columns in words: dates as dates, moments on the school's clock. */
final class ReadableValues {

    private static final Pattern RANGE = Pattern.compile("[\\[(]\"?([^\",]+)\"?,\"?([^\",]+)\"?[\\])]");
    private static final Pattern WORD = Pattern.compile("[a-z_]+");

    private final Bundles bundles;
    private final Words words;
    private final ZoneId zone;

    ReadableValues(Bundles bundles, Words words, ZoneId zone) {
        this.bundles = bundles;
        this.words = words;
        this.zone = zone;
    }

    /** @param type of the column, as PostgreSQL calls it */
    String say(@Nullable Object value, String type) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> words.say(yes ? "mine.yes" : "mine.no");
            case String text ->
                switch (type) {
                    case "date" -> words.say("mine.date", "date", LocalDate.parse(text));
                    case "timestamp with time zone" ->
                        moment(OffsetDateTime.parse(text)
                                .atZoneSameInstant(zone)
                                .toLocalDateTime());
                    case "tsrange" -> range(text);
                    default -> known(text);
                };
            default -> String.valueOf(value);
        };
    }

    private String range(String text) {
        var range = RANGE.matcher(text);
        return range.matches()
                ? words.say(
                        "mine.range", "from", moment(parsed(range.group(1))), "until", moment(parsed(range.group(2))))
                : text;
    }

    private static LocalDateTime parsed(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    private String moment(LocalDateTime time) {
        return words.say("mine.moment", "date", time.toLocalDate(), "clock", words.clock(time.toLocalTime()));
    }

    /** Words that tables have for a choice of few; what somebody wrote stays as it is. */
    private String known(String text) {
        var key = "mine.value." + text;
        return WORD.matcher(text).matches() && bundles.know(key) ? words.say(key) : text;
    }
}

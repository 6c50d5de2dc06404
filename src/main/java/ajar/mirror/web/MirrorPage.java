package ajar.mirror.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mirror, ready to be read.
 *
 * @param kicker "Your week, 4 to 10 May"
 * @param sentence the page's heading
 * @param own whether it is the reader's; only then it can be added to
 * @param shown to whom it is shown, in words; empty for somebody else's
 * @param days the blocks by day; none in a term, which has too many
 */
record MirrorPage(
        String kicker,
        String sentence,
        boolean own,
        String shown,
        Cuts cuts,
        Bar bar,
        List<SideList> sides,
        List<Day> days,
        @Nullable Enter enter,
        @Nullable Asking asking,
        Note note) {

    /** What has just happened: how it can be undone, or why not. */
    record Note(String said, String refusal, @Nullable Undo undo) {

        static Note nothing() {
            return new Note("", "", null);
        }
    }

    /** @param source of what was left out; empty where an entry is meant */
    record Undo(String entered, String removed, String origin, String source, String on) {

        /** As a session keeps it until the next page. */
        String kept() {
            return String.join(",", entered, removed, origin, source, on);
        }

        static @Nullable Undo of(String kept) {
            var parts = kept.split(",", -1);
            return parts.length == 5 ? new Undo(parts[0], parts[1], parts[2], parts[3], parts[4]) : null;
        }
    }

    /** Other cuts of time, and what is before and after; addresses. */
    record Cuts(List<Cut> all, String before, String beforeWords, String after, String afterWords, String sheet) {}

    /** @param on the first day of it */
    record Cut(String name, String href, String by, String on, boolean here) {}

    /** @param leading of the whole, as an SVG says it, such as {@code 31.2%} */
    record Bar(boolean empty, String leading, String leadingLabel, String managingLabel) {}

    record SideList(String title, String side, String nothing, List<Line> lines) {}

    record Line(String category, String origin, String time) {}

    record Day(String name, String date, List<Row> rows) {}

    /** @param change address where it can be changed; empty where it filled itself in */
    record Row(String clock, String category, String origin, String time, String change, String way, String source) {}

    /** @param times what the form holds for another time than now */
    record Enter(List<Choices> sides, List<Preset> presets, List<String> askers, Times times) {}

    record Choices(String side, List<Choice> categories) {}

    record Choice(String key, String name, boolean chosen) {}

    record Preset(int minutes, String name) {}

    record Times(String date, String from, String until, String asker) {}

    /** Which hours can be asked about, and what was answered. */
    record Asking(List<Choice> blocks, @Nullable PricePart price) {}
}

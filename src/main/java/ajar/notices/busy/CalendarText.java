package ajar.notices.busy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a calendar file apart (RFC 5545, 3.1 and 3.6). Keeps of it only the lines that tell when; those that tell what, where and who with
 * are let go here. Rules of time zones that a file brings along are let go too: they could be without end.
 */
final class CalendarText {

    private static final int COMPONENTS_MAX = 50_000;
    private static final int DEPTH_MAX = 8;
    private static final Set<String> READ = Set.of("VEVENT", "VFREEBUSY");

    /** Nothing that could hold a word of somebody's but the name of the event, by which its exceptions find it. */
    private static final Set<String> KEPT = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "STATUS",
            "TRANSP",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "FREEBUSY");

    private final List<Component> components = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private List<Line> lines = new ArrayList<>();
    private boolean ended;
    private boolean ours;

    private CalendarText() {}

    /** @throws NotRead if it is no calendar, or half of one */
    static CalendarText of(byte[] file) throws NotRead {
        var text = new CalendarText();
        for (var one : unfolded(file).split("\r\n|\n|\r")) {
            if (!one.isBlank()) {
                text.take(one);
            }
        }
        if (!text.ended || !text.open.isEmpty()) {
            throw new NotRead(Trouble.UNREADABLE);
        }
        return text;
    }

    List<Component> components() {
        return List.copyOf(components);
    }

    /** Whether Ajar has made it. */
    boolean isOurs() {
        return ours;
    }

    private static String unfolded(byte[] file) {
        var text = new String(file, UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replaceAll("(\r\n|\n|\r)[ \t]", "");
    }

    private void take(String text) throws NotRead {
        var line = Line.of(text);
        var value = line.value().strip().toUpperCase(Locale.ROOT);
        switch (line.name()) {
            case "BEGIN" -> begin(value);
            case "END" -> end(value);
            default -> keep(line);
        }
    }

    private void begin(String name) throws NotRead {
        if (open.isEmpty() != name.equals("VCALENDAR") || open.size() == DEPTH_MAX) {
            throw new NotRead(Trouble.UNREADABLE);
        }
        open.push(name);
        if (isRead()) {
            lines = new ArrayList<>();
        }
    }

    private void end(String name) throws NotRead {
        if (!name.equals(open.peek())) {
            throw new NotRead(Trouble.UNREADABLE);
        }
        if (isRead()) {
            components.add(new Component(name, lines));
            if (components.size() > COMPONENTS_MAX) {
                throw new NotRead(Trouble.TOO_LARGE);
            }
        }
        open.pop();
        ended = open.isEmpty();
    }

    private void keep(Line line) throws NotRead {
        if (open.isEmpty()) {
            throw new NotRead(Trouble.UNREADABLE);
        } else if (isRead() && KEPT.contains(line.name())) {
            lines.add(line);
        } else if (open.size() == 1 && line.name().equals("PRODID")) {
            ours |= line.value().contains("//Ajar//");
        }
    }

    /** An alarm within an event has times of its own. */
    private boolean isRead() {
        return open.size() == 2 && READ.contains(open.element());
    }
}

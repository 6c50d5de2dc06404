package ajar.school.files.words;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The periods of the day, made out from all the texts that name them. */
public final class PeriodNames {

    private static final Pattern NUMBERED =
            Pattern.compile("\\D{0,12}?(\\d{1,3})(?:\\s?[-–]\\s?\\D{0,12}?(\\d{1,3}))?\\D{0,8}");

    private static final int PERIODS_MAX = 99;
    private static final int SPAN_MAX = 12;
    private static final int UNNUMBERED = 1_000;

    /** Numbers that no day has a period for: a negative one, a fraction, one beyond all periods that is no time of day either. */
    private static final Pattern ABSURD =
            Pattern.compile("[-−+]\\s?\\d.*|\\d+[.,]\\d*[1-9]\\d*|(?!([01]\\d|2[0-3])[0-5]\\d$)\\d{3,}([.,]0*)?");

    private static final Pattern HEAD = Pattern.compile(
            "(?i)(p|period|lesson|hour|block|stunde|std\\.?|h|heure|hora|ora)?\\s?\\d{1,2}\\.?(\\s?\\p{L}{1,8}\\.?)?");

    private static final Pattern HEAD_WITH_DAY =
            Pattern.compile("(?i)([1-9]|[a-d]\\s|wk ?[a-d1-9] )?\\p{L}{2,12}\\.?\\s?[:_/ -]?\\s?(p|period )?\\d{1,2}");

    private static final int HEAD_LENGTH_MAX = 40;

    private final Map<String, Met> met = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** A period as it will be called, with whatever clock times its texts had. */
    public record Named(String name, ClockTimes times) {}

    /** How a text reads: its number or, without one, its turn after all numbers; its span and its clock times. */
    private record Met(String key, int number, int length, String name, ClockTimes times) {}

    /** Whether a column may be headed so, as in "3", "P3", "Period 3", "3.", "Mon 3", "1Mon:2" and "8:15-9:00". */
    public static boolean heads(String text) {
        if (text.isEmpty() || text.length() > HEAD_LENGTH_MAX) {
            return false;
        }
        return ClockTimes.in(text).start() != null
                || ClockTimes.single(text) != null
                || HEAD.matcher(text).matches()
                || HEAD_WITH_DAY.matcher(text).matches()
                        && DayWords.fitting(List.of(text)).namesWeekday(text);
    }

    /** Takes note of a text; an empty one is no period, nor is a number that no day has. */
    public void meet(String text) {
        if (!text.isEmpty() && !ABSURD.matcher(text).matches()) {
            met.computeIfAbsent(text, this::read);
        }
    }

    private Met read(String text) {
        var times = ClockTimes.in(text);
        var name = times.start() == null ? text : text.replaceAll("[(\\[ ]*\\d{1,2}[:.h]\\d\\d.*", "");
        var numbered = NUMBERED.matcher(name.strip());
        if (numbered.matches()) {
            int from = Integer.parseInt(numbered.group(1));
            int to = numbered.group(2) == null ? from : Integer.parseInt(numbered.group(2));
            if (to >= from && to - from < SPAN_MAX && to <= PERIODS_MAX) {
                return new Met(
                        "#" + from, from, to - from + 1, numbered.group(2) == null ? name.strip() : "" + from, times);
            }
        }
        var single = ClockTimes.single(text);
        if (single != null) {
            times = new ClockTimes(single, null);
        }
        return new Met(name.isBlank() ? text : name, UNNUMBERED + met.size(), 1, name.isBlank() ? text : name, times);
    }

    /** All periods, by the clock where each has its time, else by number, else as they came. */
    public List<Named> inOrder() {
        var distinct = new LinkedHashMap<String, Met>();
        met.values()
                .forEach(each ->
                        distinct.merge(each.key(), each, (a, b) -> a.times().start() != null ? a : b));
        met.values().stream().filter(each -> each.length() > 1).forEach(each -> spanned(each, distinct));
        boolean timed = distinct.values().stream().allMatch(each -> each.times().start() != null);
        var order = new ArrayList<>(distinct.values());
        order.sort(Comparator.<Met, LocalTime>comparing(each -> {
                    var start = each.times().start();
                    return timed && start != null ? start : LocalTime.MIN;
                })
                .thenComparing(Met::number));
        var periods = new ArrayList<Named>();
        for (var each : order.subList(0, Math.min(PERIODS_MAX, order.size()))) {
            periods.add(new Named(each.name(), each.times()));
            places.put(each.key(), periods.size());
        }
        return periods;
    }

    /** "3-4" says that there is a 4 even if no other lesson is in it. */
    private static void spanned(Met span, Map<String, Met> distinct) {
        for (int number = span.number() + 1; number < span.number() + span.length(); number++) {
            distinct.putIfAbsent("#" + number, new Met("#" + number, number, 1, "" + number, ClockTimes.in("")));
        }
    }

    /** Place from 1 in the order; 0 when the text is no period. Only after {@link #inOrder}. */
    public int place(String text) {
        var known = met.get(text);
        return known == null ? 0 : places.getOrDefault(known.key(), 0);
    }

    /** How many periods the text spans. */
    public int length(String text) {
        var known = met.get(text);
        return known == null ? 1 : known.length();
    }
}

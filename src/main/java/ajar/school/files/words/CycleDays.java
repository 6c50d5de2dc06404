package ajar.school.files.words;

import ajar.school.files.words.DayWords.Day;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The days of a cycle, made out from all the texts of a column. */
public final class CycleDays {

    private static final int DAYS_MAX = 60;
    private static final int UNREAD_NAMES_MAX = 20;

    private final DayWords words;
    private final Map<String, Optional<Day>> parsed = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** Slots tells whether the texts may carry a period after the day. */
    public CycleDays(List<String> texts, boolean slots) {
        words = DayWords.fitting(texts);
        int weekdays = 0;
        int numbers = 0;
        for (var text : texts) {
            var day = parsed.computeIfAbsent(text, each -> words.parse(each, slots));
            weekdays += day.isPresent() && day.get().weekday() > 0 ? 1 : 0;
            numbers += day.isPresent() && day.get().number() >= 0 ? 1 : 0;
        }
        if (weekdays > 0 && weekdays >= numbers) {
            byWeekday();
        } else if (numbers > 0) {
            byNumber();
        } else {
            byAppearance(texts);
        }
    }

    /** Monday to Friday at least. Where Friday is free and Sunday is not, the week begins after Friday. */
    private void byWeekday() {
        var met = new TreeSet<Integer>();
        parsed.values().forEach(day -> day.ifPresent(known -> met.add(known.weekday())));
        int first = !met.contains(5) && met.contains(7) ? met.contains(6) ? 6 : 7 : 1;
        int days = 5;
        for (var each : parsed.entrySet()) {
            int weekday = each.getValue().map(Day::weekday).orElse(0);
            if (weekday > 0) {
                int place = (weekday - first + 7) % 7 + 1;
                places.put(each.getKey(), place);
                days = Math.max(days, place);
            }
        }
        for (int place = 0; place < days; place++) {
            names.add(words.name((first - 1 + place) % 7 + 1));
        }
    }

    private void byNumber() {
        boolean fromZero = parsed.values().stream()
                .anyMatch(day -> day.isPresent() && day.get().number() == 0);
        int days = 1;
        for (var each : parsed.entrySet()) {
            int number = each.getValue().map(Day::number).orElse(-1) + (fromZero ? 1 : 0);
            if (number >= 1 && number <= DAYS_MAX) {
                places.put(each.getKey(), number);
                days = Math.max(days, number);
            }
        }
        for (int day = 1; day <= days; day++) {
            names.add(String.valueOf(fromZero ? day - 1 : day));
        }
    }

    /** A language nobody taught us: the days come as they come, if they are few. */
    private void byAppearance(List<String> texts) {
        var distinct = texts.stream().filter(text -> !text.isEmpty()).distinct().toList();
        if (distinct.size() <= UNREAD_NAMES_MAX) {
            distinct.forEach(text -> places.put(text, places.size() + 1));
            names.addAll(distinct);
        }
    }

    public List<String> names() {
        return List.copyOf(names);
    }

    /** What the text says; empty when it was not among those of the column or says nothing. */
    public Optional<Day> parsed(String text) {
        return parsed.getOrDefault(text, Optional.empty());
    }

    /** Place from 1; 0 when the text is no day. */
    public int place(String text) {
        return places.getOrDefault(text, 0);
    }
}

package ajar.school.files;

import ajar.school.files.raw.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Days, weeks and terms of aSc: masks such as {@code 01000}, or plain day numbers in older files. */
final class AscMasks {

    /** Longer masks are no school's; a mask becomes as many days as it has places. */
    private static final int PLACES_MAX = 60;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> daysOfDefinition = new HashMap<>();
    private final Map<String, String> weeksOfDefinition = new HashMap<>();
    private final Map<String, String> termsOfDefinition = new HashMap<>();
    private int otherTerms;

    void read(Element root, Draft draft) {
        var names = new ArrayList<String>();
        for (var list : root.all("daysdefs")) {
            for (var day : list.all("daysdef")) {
                daysOfDefinition.put(day.attribute("id"), day.attribute("days"));
                name(names, day);
            }
        }
        root.all("days").forEach(list -> list.all("day").forEach(day -> {
            numbers.putIfAbsent(day.attribute("day"), numbers.size() + 1);
            setName(names, numbers.size(), day.attribute("name"));
        }));
        draft.days.addAll(names);
        root.all("weeksdefs").forEach(list -> list.all("weeksdef").forEach(week -> {
            weeksOfDefinition.put(week.attribute("id"), week.attribute("weeks"));
            draft.weeks = Math.max(draft.weeks, longest(week.attribute("weeks")));
        }));
        root.all("termsdefs").forEach(list -> list.all("termsdef")
                .forEach(term -> termsOfDefinition.put(term.attribute("id"), term.attribute("terms"))));
    }

    private static int longest(String masks) {
        int longest = 1;
        for (var mask : masks.split(",")) {
            if (isMask(mask.strip())) {
                longest = Math.max(longest, mask.strip().length());
            }
        }
        return longest;
    }

    /** A definition with one day names it; those like "any day" only tell how many days there are. */
    private static void name(List<String> names, Element day) {
        for (var mask : day.attribute("days").split(",")) {
            if (isMask(mask.strip())) {
                setName(names, mask.strip().length(), "");
            }
        }
        var single = places(day.attribute("days"));
        if (single.size() == 1 && !day.attribute("days").contains(",")) {
            setName(names, single.getFirst(), day.attribute("name"));
        }
    }

    private static void setName(List<String> names, int place, String name) {
        while (names.size() < place) {
            names.add(String.valueOf(names.size() + 1));
        }
        if (!name.isEmpty()) {
            names.set(place - 1, name);
        }
    }

    private static boolean isMask(String text) {
        return !text.isEmpty()
                && text.length() <= PLACES_MAX
                && text.chars().allMatch(digit -> digit == '0' || digit == '1');
    }

    /** Places of the ones in the first mask, from 1; a comma means "any of", and the first is as good as any. */
    private static List<Integer> places(String masks) {
        var mask = masks.split(",", 2)[0].strip();
        var places = new ArrayList<Integer>();
        for (int i = 0; isMask(mask) && i < mask.length(); i++) {
            if (mask.charAt(i) == '1') {
                places.add(i + 1);
            }
        }
        return places;
    }

    /** Days of a card from 1, a double day twice; empty when it has none or an unknown one. */
    List<Integer> days(Element card) {
        var number = numbers.get(card.attribute("day"));
        if (number != null) {
            return List.of(number);
        }
        var text = dayText(card);
        int known = daysOfDefinition.values().stream()
                .mapToInt(AscMasks::longest)
                .max()
                .orElse(0);
        var places = places(text);
        return places.stream().allMatch(place -> place <= known) ? places : List.of();
    }

    /** Whether the card says that it has no day, in contrast to a day that nobody knows. */
    boolean noDay(Element card) {
        return dayText(card).chars().allMatch(digit -> digit == '0') && !numbers.containsKey(dayText(card));
    }

    String dayText(Element card) {
        if (!card.attribute("days").isEmpty()) {
            return card.attribute("days");
        }
        var definition = daysOfDefinition.get(card.attribute("daysdefid"));
        return definition == null ? card.attribute("day") : definition;
    }

    SortedSet<Integer> weeks(Element card, int weeks) {
        var text = card.attribute("weeks");
        var definition = weeksOfDefinition.get(card.attribute("weeksdefid"));
        var places = places(text.isEmpty() && definition != null ? definition : text);
        var held = new TreeSet<Integer>();
        for (int week = 1; week <= weeks; week++) {
            if (places.isEmpty() || text.length() == 1 || places.contains(week)) {
                held.add(week);
            }
        }
        return held;
    }

    /** Terms are timetables of their own, valid from a date to a date: the first is read, the others are counted. */
    boolean thisTerm(Element card) {
        var text = card.attribute("terms");
        var definition = termsOfDefinition.get(card.attribute("termsdefid"));
        var places = places(text.isEmpty() && definition != null ? definition : text);
        boolean held = places.isEmpty() || places.contains(1);
        if (!held) {
            otherTerms++;
        }
        return held;
    }

    int otherTerms() {
        return otherTerms;
    }
}

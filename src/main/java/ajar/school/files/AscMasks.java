package ajar.school.files;

import ajar.school.files.TimetableRead.Span;
import ajar.school.files.raw.Element;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days, weeks and terms of aSc: masks such as {@code 01000}, or plain day numbers in older files. Used for one file. */
final class AscMasks {

    /** Longer masks are no school's; a mask becomes as many days as it has places. */
    private static final int PLACES_MAX = 60;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> daysOfDefinition = new HashMap<>();
    private final Parts weeks = new Parts("weeks", "weeksdef");
    private final Parts terms = new Parts("terms", "termsdef");

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
        weeks.read(root);
        terms.read(root);
    }

    Parts weeks() {
        return weeks;
    }

    Parts terms() {
        return terms;
    }

    static int longest(String masks) {
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
    static List<Integer> places(String masks) {
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

    /** The weeks, or the terms, of an aSc file: how many there are, what they are called, and which of them a card is held in. */
    static final class Parts {

        private final String attribute;
        private final String definition;
        private final Map<String, String> masks = new HashMap<>();
        private final List<Span> spans = new ArrayList<>();
        private boolean differ;

        /** Cards carry a mask under the attribute, or the id of a definition under the definition's name. */
        Parts(String attribute, String definition) {
            this.attribute = attribute;
            this.definition = definition;
        }

        void read(Element root) {
            var named = new HashMap<Integer, Span>();
            int count = 1;
            for (var list : root.all(definition + "s")) {
                for (var each : list.all(definition)) {
                    masks.put(each.attribute("id"), each.attribute(attribute));
                    count = Math.max(count, AscMasks.longest(each.attribute(attribute)));
                    var places = AscMasks.places(each.attribute(attribute));
                    if (places.size() == 1 && !each.attribute(attribute).contains(",")) {
                        named.putIfAbsent(places.getFirst(), span(places.getFirst(), each));
                    }
                }
            }
            var cards = root.all("cards").stream()
                    .flatMap(list -> list.all("card").stream())
                    .toList();
            for (var card : cards) {
                count = Math.max(count, AscMasks.longest(mask(card)));
            }
            for (int number = 1; number <= count; number++) {
                spans.add(named.getOrDefault(number, new Span(number, "", null, null)));
            }
            differ = cards.stream().anyMatch(card -> held(card).size() < spans.size());
        }

        private static Span span(int number, Element each) {
            return new Span(
                    number,
                    each.attribute("name"),
                    date(each, "startdate", "datefrom", "validfrom", "from"),
                    date(each, "enddate", "dateto", "validto", "to"));
        }

        private static @Nullable LocalDate date(Element each, String... attributes) {
            return Stream.of(attributes)
                    .map(each::attribute)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .map(Parts::date)
                    .orElse(null);
        }

        private static @Nullable LocalDate date(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noDate) {
                return null;
            }
        }

        /** All of them; none where no card makes a difference between them. */
        List<Span> toChoose() {
            return differ ? List.copyOf(spans) : List.of();
        }

        int count() {
            return spans.size();
        }

        /** Those wanted that exist; all where none is wanted. */
        List<Integer> taken(List<Integer> wanted) {
            var taken = IntStream.rangeClosed(1, count())
                    .boxed()
                    .filter(number -> wanted.isEmpty() || wanted.contains(number))
                    .toList();
            return taken.isEmpty() ? taken(List.of()) : taken;
        }

        String name(int number) {
            var name = spans.get(number - 1).name();
            return name.isEmpty() ? String.valueOf(number) : name;
        }

        /** In which the card is held, from 1; a mask of one place says that there is nothing to tell apart. */
        SortedSet<Integer> held(Element card) {
            var mask = mask(card);
            var places = AscMasks.places(mask);
            var held = new TreeSet<Integer>();
            for (int number = 1; number <= count(); number++) {
                if (places.isEmpty() || mask.length() == 1 || places.contains(number)) {
                    held.add(number);
                }
            }
            return held;
        }

        private String mask(Element card) {
            var text = card.attribute(attribute);
            return text.isEmpty() ? masks.getOrDefault(card.attribute(definition + "id"), "") : text;
        }
    }
}

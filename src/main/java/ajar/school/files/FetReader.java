package ajar.school.files;

import ajar.school.files.Draft.Place;
import ajar.school.files.TimetableRead.Lesson;
import ajar.school.files.TimetableRead.Named;
import ajar.school.files.TimetableRead.Period;
import ajar.school.files.TimetableRead.Teacher;
import ajar.school.files.raw.Element;
import ajar.school.files.words.ClockTimes;
import ajar.school.files.words.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads FET: the data in a {@code .fet} file, the result in {@code _activities.xml} or, where that is missing, in the
 * preferred times and rooms of the data themselves.
 */
final class FetReader {

    private final Draft draft;
    private final Map<String, Placement> placements = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();
    private final Map<String, Integer> hours = new HashMap<>();

    /** Where and when an activity is held; weight is the percentage of a preference, 100 for a result. */
    private record Placement(String day, String hour, SortedSet<String> rooms, double weight, Place place, int line) {}

    FetReader(Draft draft) {
        this.draft = draft;
    }

    /** The result is null when only the data was given. */
    void read(String dataName, Element data, @Nullable String resultName, @Nullable Element result) {
        var place = draft.in(dataName);
        lists(data, place);
        if (result == null || resultName == null) {
            preferences(data, place);
        } else {
            results(result, draft.in(resultName));
        }
        var seen = new HashSet<String>();
        for (var activity : children(data, "Activities_List", "Activity")) {
            if (!activity.textOf("Active").equalsIgnoreCase("false")) {
                var id = activity.textOf("Id");
                if (seen.add(id)) {
                    activity(activity, id, place);
                } else {
                    place.error(activity.line(), "files.id.twice", id);
                }
            }
        }
        placements.forEach((id, placement) -> {
            if (!seen.contains(id) && placement.weight() >= 100 && result != null) {
                placement.place().error(placement.line(), "files.fet.activity.unknown", id);
            }
        });
        if (draft.lessons.size() < draft.unplaced && result == null) {
            place.error(0, "files.fet.result.missing");
        }
    }

    private void lists(Element data, Place place) {
        for (var day : children(data, "Days_List", "Day")) {
            draft.days.add(or(day.textOf("Long_Name"), name(day)));
            unique(days, name(day), day, place);
        }
        for (var hour : children(data, "Hours_List", "Hour")) {
            var times = ClockTimes.in(or(day(hour), name(hour)));
            draft.periods.add(new Period(name(hour), times.start(), times.end()));
            unique(hours, name(hour), hour, place);
        }
        children(data, "Teachers_List", "Teacher").forEach(teacher -> teacher(teacher));
        children(data, "Subjects_List", "Subject").forEach(subject -> named(draft.subjects, subject));
        children(data, "Rooms_List", "Room").forEach(room -> named(draft.rooms, room));
    }

    /** Newer files give hours a long name, where schools write the clock times. */
    private static String day(Element hour) {
        return hour.textOf("Long_Name");
    }

    private static void unique(Map<String, Integer> places, String name, Element element, Place place) {
        if (places.putIfAbsent(name, places.size() + 1) != null) {
            place.error(element.line(), "files.name.twice", name);
        }
    }

    private void teacher(Element teacher) {
        var code = name(teacher);
        if (!code.isEmpty()) {
            draft.teachers.put(code, new Teacher(code, "", teacher.textOf("Long_Name"), ""));
        }
    }

    private static void named(Map<String, Named> list, Element element) {
        var code = name(element);
        if (!code.isEmpty()) {
            list.put(code, new Named(code, or(element.textOf("Long_Name"), code)));
        }
    }

    private void results(Element result, Place place) {
        for (var activity : result.all("Activity")) {
            placements.put(
                    activity.textOf("Id"),
                    new Placement(
                            activity.textOf("Day"),
                            activity.textOf("Hour"),
                            rooms(activity),
                            100,
                            place,
                            activity.line()));
        }
    }

    /** A generated result is written as certain preferences; weaker ones are only wishes of the school. */
    private void preferences(Element data, Place place) {
        var rooms = new HashMap<String, SortedSet<String>>();
        for (var room : children(data, "Space_Constraints_List", "ConstraintActivityPreferredRoom")) {
            if (certain(room)) {
                rooms.put(room.textOf("Activity_Id"), rooms(room));
            }
        }
        for (var time : children(data, "Time_Constraints_List", "ConstraintActivityPreferredStartingTime")) {
            var id = time.textOf("Activity_Id");
            if (certain(time)) {
                placements.put(
                        id,
                        new Placement(
                                or(time.textOf("Preferred_Day"), time.textOf("Day")),
                                or(time.textOf("Preferred_Hour"), time.textOf("Hour")),
                                rooms.getOrDefault(id, new TreeSet<>()),
                                100,
                                place,
                                time.line()));
            }
        }
    }

    private static boolean certain(Element constraint) {
        var weight = constraint.textOf("Weight_Percentage");
        return !constraint.textOf("Active").equalsIgnoreCase("false") && (weight.isEmpty() || weight.startsWith("100"));
    }

    private void activity(Element activity, String id, Place place) {
        var at = placements.get(id);
        if (at == null || at.day().isEmpty() || at.hour().isEmpty()) {
            draft.unplaced++;
            return;
        }
        var day = days.get(at.day());
        var hour = hours.get(at.hour());
        if (day == null) {
            at.place().error(at.line(), "files.day.unknown", at.day());
        } else if (hour == null) {
            at.place().error(at.line(), "files.period.unknown", at.hour());
        } else {
            int length = draft.lengthWithin(hour, duration(activity, place), place, activity.line());
            draft.lesson(new Lesson(
                    texts(activity.all("Teacher")),
                    texts(activity.all("Students")),
                    activity.textOf("Subject"),
                    at.rooms(),
                    day,
                    hour,
                    length,
                    draft.allWeeks(),
                    place.file(),
                    activity.line(),
                    ""));
        }
    }

    private static int duration(Element activity, Place place) {
        var text = activity.textOf("Duration");
        var duration = Numbers.whole(text);
        if (duration.isEmpty() && !text.isEmpty()) {
            place.error(activity.line(), "files.number.broken", text);
        }
        return duration.orElse(1);
    }

    /** A virtual room stands for several real ones, which are listed beside it. */
    private static SortedSet<String> rooms(Element element) {
        var real = texts(element.all("Real_Room"));
        return real.isEmpty() ? texts(element.all("Room")) : real;
    }

    private static SortedSet<String> texts(List<Element> elements) {
        var texts = new TreeSet<String>();
        elements.stream().map(Element::text).filter(text -> !text.isEmpty()).forEach(texts::add);
        return texts;
    }

    private static List<Element> children(Element root, String list, String name) {
        var found = new ArrayList<Element>();
        root.all(list).stream().flatMap(each -> each.all(name).stream()).forEach(found::add);
        return found;
    }

    /** Very old files write the name as text of the element itself. */
    private static String name(Element element) {
        return or(element.textOf("Name"), element.text());
    }

    private static String or(String first, String second) {
        return Stream.of(first, second)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}

package ajar.school.files;

import ajar.school.files.Draft.Place;
import ajar.school.files.TimetableRead.Lesson;
import ajar.school.files.TimetableRead.Named;
import ajar.school.files.TimetableRead.Period;
import ajar.school.files.TimetableRead.Span;
import ajar.school.files.TimetableRead.Taken;
import ajar.school.files.TimetableRead.Teacher;
import ajar.school.files.raw.Element;
import ajar.school.files.words.ClockTimes;
import ajar.school.files.words.Numbers;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads aSc Timetables XML. Everything is joined by id: short names are neither unique nor always there. */
final class AscReader {

    private final Draft draft;
    private final Place place;
    private final AscMasks masks = new AscMasks();
    private final Map<String, String> teachers = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Integer> periods = new HashMap<>();
    private final Map<String, Integer> placedCards = new HashMap<>();
    private final Taken taken;
    private List<Integer> takenTerms = List.of();
    private List<Integer> takenWeeks = List.of();
    private int otherTerms;
    private int otherWeeks;

    AscReader(Draft draft, Place place, Taken taken) {
        this.draft = draft;
        this.place = place;
        this.taken = taken;
    }

    void read(Element root) {
        periods(list(root, "periods", "period"));
        masks.read(root, draft);
        takeParts();
        codes(list(root, "subjects", "subject"), subjects, draft.subjects);
        codes(list(root, "classrooms", "classroom"), rooms, draft.rooms);
        codes(list(root, "classes", "class"), classes, draft.groups);
        teachers(list(root, "teachers", "teacher"));
        groups(list(root, "groups", "group"));
        var lessons = new LinkedHashMap<String, Element>();
        for (var lesson : list(root, "lessons", "lesson")) {
            if (lessons.putIfAbsent(lesson.attribute("id"), lesson) != null) {
                place.error(lesson.line(), "files.id.twice", lesson.attribute("id"));
            }
        }
        for (var card : list(root, "cards", "card")) {
            card(card, lessons.get(card.attribute("lessonid")));
        }
        lessons.forEach((id, lesson) -> {
            if (!placedCards.containsKey(id)) {
                draft.unplaced += (int) cards(lesson);
            }
        });
        tellParts();
    }

    /** Terms are timetables of their own: of several, the one that holds on the date that somebody named, or else the first. */
    private void takeParts() {
        var terms = masks.terms().toChoose();
        var on = taken.on();
        var usual = terms.isEmpty()
                ? List.<Integer>of()
                : terms.stream()
                        .filter(term -> on != null && term.contains(on))
                        .map(Span::number)
                        .limit(1)
                        .toList();
        takenTerms = masks.terms()
                .taken(
                        !taken.terms().isEmpty()
                                ? taken.terms()
                                : !terms.isEmpty() && usual.isEmpty() ? List.of(1) : usual);
        takenWeeks = masks.weeks().taken(taken.weeks());
        var weeks = masks.weeks().toChoose();
        draft.weeks = weeks.isEmpty() ? 1 : takenWeeks.size();
        draft.parts = new TimetableRead.Parts(
                terms, terms.isEmpty() ? List.of() : takenTerms, weeks, weeks.isEmpty() ? List.of() : takenWeeks);
    }

    private void tellParts() {
        if (otherTerms > 0) {
            place.warn(
                    0,
                    "files.asc.terms",
                    names(masks.terms(), masks.terms().taken(List.of())),
                    names(masks.terms(), takenTerms),
                    otherTerms);
        }
        if (otherWeeks > 0) {
            place.warn(0, "files.asc.weeks", names(masks.weeks(), takenWeeks), otherWeeks);
        }
    }

    private static String names(AscMasks.Parts parts, List<Integer> numbers) {
        return numbers.stream().map(parts::name).collect(Collectors.joining(", "));
    }

    /** Which of the weeks that are read, counted from 1, the card is held in. */
    private SortedSet<Integer> weeks(Element card) {
        var held = masks.weeks().held(card);
        var weeks = new TreeSet<Integer>();
        for (int place = 1; place <= draft.weeks; place++) {
            if (masks.weeks().toChoose().isEmpty() || held.contains(takenWeeks.get(place - 1))) {
                weeks.add(place);
            }
        }
        return weeks;
    }

    private static long cards(Element lesson) {
        try {
            double perWeek = Double.parseDouble(lesson.attribute("periodsperweek"));
            double perCard = length(lesson);
            return Math.clamp(Math.round(perWeek / perCard), 1, 100);
        } catch (NumberFormatException unknown) {
            return 1;
        }
    }

    private static int length(Element lesson) {
        return Math.max(
                1,
                Numbers.whole(lesson.attribute("periodspercard"))
                        .orElse(Numbers.whole(lesson.attribute("durationperiods"))
                                .orElse(1)));
    }

    /** By clock where every period has its time, else by number: the file's order means nothing. */
    private void periods(List<Element> elements) {
        record Met(String key, Period period, int number) {}
        var met = new ArrayList<Met>();
        for (var element : elements) {
            var key = element.attribute("period");
            var times = ClockTimes.in(element.attribute("starttime") + "-" + element.attribute("endtime"));
            var name = element.attribute("short").isEmpty() ? key : element.attribute("short");
            met.add(new Met(
                    key,
                    new Period(name, times.start(), times.end()),
                    Numbers.whole(key).orElse(met.size())));
        }
        boolean timed = met.stream().allMatch(each -> each.period().start() != null);
        met.sort(Comparator.<Met, LocalTime>comparing(each -> {
                    var start = each.period().start();
                    return timed && start != null ? start : LocalTime.MIN;
                })
                .thenComparing(Met::number));
        for (var each : met) {
            draft.periods.add(each.period());
            periods.putIfAbsent(each.key(), draft.periods.size());
        }
    }

    private void teachers(List<Element> elements) {
        for (var element : elements) {
            var code = code(element, draft.teachers);
            teachers.put(element.attribute("id"), code);
            var family = element.attribute("lastname");
            draft.teachers.put(
                    code,
                    new Teacher(
                            code,
                            element.attribute("firstname"),
                            family.isEmpty() ? element.attribute("name") : family,
                            element.attribute("email")));
        }
    }

    private void codes(List<Element> elements, Map<String, String> byId, Map<String, Named> list) {
        for (var element : elements) {
            var code = code(element, list);
            byId.put(element.attribute("id"), code);
            var name = element.attribute("name");
            list.put(code, new Named(code, name.isEmpty() ? code : name));
        }
    }

    /** Two people may share a short name; the second gets a number, so that they stay two. */
    private String code(Element element, Map<String, ?> known) {
        var wanted = List.of(
                        element.attribute("short"),
                        element.attribute("name"),
                        element.attribute("lastname"),
                        element.attribute("id"))
                .stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("?");
        if (!known.containsKey(wanted)) {
            return wanted;
        }
        int number = known.size() + 1;
        while (known.containsKey(wanted + " #" + number)) {
            number++;
        }
        var free = wanted + " #" + number;
        place.warn(element.line(), "files.code.twice", wanted, free);
        return free;
    }

    /** The whole class is meant by its short name; a part of it by the class and its own name. */
    private void groups(List<Element> elements) {
        for (var element : elements) {
            var whole = Objects.requireNonNullElse(classes.get(element.attribute("classid")), "");
            var part = element.attribute("name");
            var code = element.attribute("entireclass").equals("1") && !whole.isEmpty()
                    ? whole
                    : (whole + " " + part).strip();
            groups.put(element.attribute("id"), code);
        }
    }

    private void card(Element card, @Nullable Element lesson) {
        if (lesson == null) {
            place.error(card.line(), "files.asc.lesson.unknown", card.attribute("lessonid"));
            return;
        }
        var days = masks.days(card);
        if (card.attribute("period").isEmpty() || days.isEmpty() && masks.noDay(card)) {
            placedCards.putIfAbsent(lesson.attribute("id"), 0);
            draft.unplaced++;
            return;
        }
        placedCards.merge(lesson.attribute("id"), 1, Integer::sum);
        var period = periods.get(card.attribute("period"));
        if (period == null) {
            place.error(card.line(), "files.period.unknown", card.attribute("period"));
        } else if (days.isEmpty()) {
            place.error(card.line(), "files.day.unknown", masks.dayText(card));
        } else if (masks.terms().held(card).stream().noneMatch(takenTerms::contains)) {
            otherTerms++;
        } else if (weeks(card).isEmpty()) {
            otherWeeks++;
        } else {
            days.forEach(day -> place(card, lesson, day, period));
        }
    }

    private void place(Element card, Element lesson, int day, int period) {
        var ofGroups = ids(lesson, "groupids", "groupid", groups);
        draft.lesson(new Lesson(
                ids(lesson, "teacherids", "teacherid", teachers),
                ofGroups.isEmpty() ? ids(lesson, "classids", "classid", classes) : ofGroups,
                Objects.requireNonNullElse(subjects.get(lesson.attribute("subjectid")), ""),
                ids(card, "classroomids", "classroomid", rooms),
                day,
                period,
                draft.lengthWithin(period, length(lesson), place, card.line()),
                weeks(card),
                place.file(),
                card.line(),
                ""));
    }

    private SortedSet<String> ids(Element element, String list, String single, Map<String, String> codes) {
        var found = new TreeSet<String>();
        for (var id : (element.attribute(list) + "," + element.attribute(single)).split(",")) {
            var code = codes.get(id.strip());
            if (code != null) {
                found.add(code);
            } else if (!id.isBlank()) {
                place.error(element.line(), "files.asc.id.unknown", list, id.strip());
            }
        }
        return found;
    }

    private static List<Element> list(Element root, String list, String name) {
        var found = new ArrayList<Element>();
        root.all(list).forEach(each -> found.addAll(each.all(name)));
        return found;
    }
}

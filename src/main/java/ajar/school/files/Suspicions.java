package ajar.school.files;

import ajar.school.files.Suspicion.Kind;
import ajar.school.files.TimetableRead.Lesson;
import ajar.school.files.TimetableRead.Teacher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds codes that may be nobody, or two codes that may be one person. A guess to ask about, never to act on. */
final class Suspicions {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "x[ _-].*|[?*.-]+|([xyz?])\\1+\\d?|n\\.? ?n\\.?|tb[acd]\\d*|n/?a|none|nobody"
                    + "|(.*[ _-])?(suspen[sd]e?|placeholder|dummy|vacan(t|cy)|unknown|supply|unassigned|to be named)([ _-]?\\d+)?",
            Pattern.CASE_INSENSITIVE);

    /** As in "Okafor Q1" and "Okafor Q2": one person entered twice, for two quarters or two budgets. */
    private static final Pattern NUMBERED = Pattern.compile("(.{2,}?)[ _-]+\\(?[QSTqst]?[1-9]\\)?");

    private Suspicions() {}

    static List<Suspicion> of(Draft draft) {
        var lessons = lessonsByTeacher(draft);
        var found = new ArrayList<Suspicion>();
        for (var code : draft.teachers.keySet()) {
            if (PLACEHOLDER.matcher(code).matches()) {
                found.add(new Suspicion(
                        Kind.PLACEHOLDER, List.of(code), of(lessons, code).size()));
            }
        }
        for (var codes : alike(draft)) {
            if (codes.size() > 1 && !togetherSomewhere(codes, lessons)) {
                int held = codes.stream()
                        .mapToInt(code -> of(lessons, code).size())
                        .sum();
                found.add(new Suspicion(Kind.SAME_PERSON, List.copyOf(codes), held));
            }
        }
        return List.copyOf(found);
    }

    private static Map<String, List<Lesson>> lessonsByTeacher(Draft draft) {
        var lessons = new HashMap<String, List<Lesson>>();
        for (var lesson : draft.lessons) {
            lesson.teachers().forEach(code -> lessons.computeIfAbsent(code, none -> new ArrayList<>())
                    .add(lesson));
        }
        return lessons;
    }

    private static List<Lesson> of(Map<String, List<Lesson>> lessons, String code) {
        return lessons.getOrDefault(code, List.of());
    }

    /** Sets of codes that share a spelling, a stem, a name or an address; each set once. */
    private static Set<Set<String>> alike(Draft draft) {
        var bySign = new LinkedHashMap<String, Set<String>>();
        for (var teacher : draft.teachers.values()) {
            if (!PLACEHOLDER.matcher(teacher.code()).matches()) {
                signs(teacher).forEach(sign -> bySign.computeIfAbsent(sign, none -> new LinkedHashSet<>())
                        .add(teacher.code()));
            }
        }
        return new LinkedHashSet<>(bySign.values());
    }

    private static List<String> signs(Teacher teacher) {
        var signs = new ArrayList<String>();
        var numbered = NUMBERED.matcher(teacher.code());
        signs.add("code " + plain(numbered.matches() ? numbered.group(1) : teacher.code()));
        if (!teacher.given().isEmpty() && !teacher.family().isEmpty()) {
            signs.add("name " + plain(teacher.given() + teacher.family()));
        }
        if (!teacher.email().isEmpty()) {
            signs.add("email " + teacher.email().toLowerCase(Locale.ROOT));
        }
        return signs;
    }

    /** Without case, accents, blanks and dots; a code of signs alone stays what it is. */
    private static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? text : plain;
    }

    /** Nobody is in two places: codes that teach at the same time are two people. */
    private static boolean togetherSomewhere(Set<String> codes, Map<String, List<Lesson>> lessons) {
        record Moment(int day, int period, int week) {}
        var taken = new HashSet<Moment>();
        for (var code : codes) {
            var own = new HashSet<Moment>();
            for (var lesson : of(lessons, code)) {
                for (int period = lesson.period(); period < lesson.period() + lesson.length(); period++) {
                    for (int week : lesson.weeks()) {
                        own.add(new Moment(lesson.cycleDay(), period, week));
                    }
                }
            }
            if (own.stream().anyMatch(taken::contains)) {
                return true;
            }
            taken.addAll(own);
        }
        return false;
    }
}

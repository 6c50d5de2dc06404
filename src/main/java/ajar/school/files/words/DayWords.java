package ajar.school.files.words;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Understands days as schools write them, in the one language that fits a whole column best. */
public final class DayWords {

    /**
     * What a text says of a day.
     *
     * @param weekday 1 (Monday) to 7, or 0
     * @param number of the day in the cycle, or -1
     * @param week from 1, or 0 when not told
     * @param period what follows the day in a slot such as {@code 1Mon:2}; empty when nothing does
     */
    public record Day(int weekday, int number, int week, String period) {}

    private static final List<Locale> LANGUAGES = List.of(
                    "de fr es it pt nl sv da nb fi pl cs sk hu ro bg el tr ru uk hr sl et lv lt id ca eu ar he"
                            .split(" "))
            .stream()
            .map(Locale::forLanguageTag)
            .toList();

    private static final Map<String, Integer> ENGLISH_TOO =
            Map.of("tues", 2, "weds", 3, "thur", 4, "thurs", 4, "mo", 1, "tu", 2, "we", 3, "th", 4, "fr", 5);

    private static final Set<String> FILLERS = Set.of(
            "week", "wk", "w", "day", "d", "woche", "tag", "semaine", "jour", "semana", "dia", "period", "p", "lesson",
            "stunde", "std", "h", "hour");

    private static final Map<String, Integer> WEEKS =
            Map.of("a", 1, "b", 2, "c", 3, "d", 4, "odd", 1, "even", 2, "ungerade", 1, "gerade", 2);

    private static final Set<String> EVERY = Set.of("", "all", "both", "every", "ab", "weekly", "alle", "12");

    private static final Set<String> DAY = Set.of("day", "tag", "jour", "dia", "dag", "giorno", "cycleday");

    /** As in the names of days of a single week: the date tells nothing that the weekday does not. */
    private static final Pattern DATE = Pattern.compile(
            "\\b(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./]\\d{1,2}([./](\\d{4}|\\d\\d)?)?"
                    + "|\\d{1,2}(st|nd|rd|th)?\\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?( \\d{4})?"
                    + "|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d{1,2}(st|nd|rd|th)?\\b(,? \\d{4})?)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)([T ]00:00(:00)?)?");
    private static final Pattern NEGATIVE = Pattern.compile("^[-−]\\s?\\d");
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+|:");
    private static final int TEXT_LENGTH_MAX = 60;

    /** Names of one language take a moment to load, and most schools need one. */
    private static final Map<Locale, DayWords> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Integer> weekdays;
    private final Locale language;

    private DayWords(Locale language) {
        this.language = language;
        this.weekdays = weekdays(language);
    }

    /** Chooses the language in which most of these texts name a weekday; English when it makes no difference. */
    public static DayWords fitting(Collection<String> texts) {
        var worded = texts.stream()
                .distinct()
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .limit(100)
                .map(DayWords::tokens)
                .toList();
        var best = in(Locale.ENGLISH);
        long bestFound = best.weekdaysAmong(worded);
        for (int i = 0; i < LANGUAGES.size() && bestFound < worded.size(); i++) {
            var words = in(LANGUAGES.get(i));
            long found = words.weekdaysAmong(worded);
            if (found > bestFound) {
                best = words;
                bestFound = found;
            }
        }
        return best;
    }

    private long weekdaysAmong(List<List<String>> texts) {
        return texts.stream()
                .filter(tokens -> tokens.stream().anyMatch(token -> weekday(token) > 0))
                .count();
    }

    private static DayWords in(Locale language) {
        return LOADED.computeIfAbsent(language, DayWords::new);
    }

    private static Map<String, Integer> weekdays(Locale language) {
        var weekdays = new HashMap<String, Integer>();
        if (language.getLanguage().equals("en")) {
            weekdays.putAll(ENGLISH_TOO);
        }
        for (var day : DayOfWeek.values()) {
            for (var style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                weekdays.put(plain(day.getDisplayName(style, language)), day.getValue());
            }
        }
        weekdays.keySet().removeIf(name -> name.length() < 2 || name.chars().anyMatch(Character::isDigit));
        return weekdays;
    }

    /** The weekday's name in the chosen language. */
    public String name(int weekday) {
        return DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    /** Whether the text names a weekday, alone or among other things. */
    public boolean namesWeekday(String text) {
        return tokens(text).stream().anyMatch(token -> weekday(token) > 0);
    }

    /** Reads a day; in a slot, what follows the day is a period. Empty when the text is no day. */
    public Optional<Day> parse(String text, boolean slot) {
        var date = ISO_DATE.matcher(text);
        if (date.matches()) {
            return ofDate(date.group(1));
        } else if (NEGATIVE.matcher(text).find()) {
            return Optional.empty();
        }
        var tokens = tokens(namesWeekday(text) ? DATE.matcher(text).replaceAll(" ") : text);
        for (int i = 0; i < tokens.size(); i++) {
            if (weekday(tokens.get(i)) > 0) {
                return around(tokens, i, slot);
            }
        }
        int colon = tokens.indexOf(":");
        if (slot && colon > 0) {
            return plainDay(tokens.subList(0, colon))
                    .map(day -> new Day(0, day.number(), day.week(), rest(tokens, colon + 1)));
        }
        return colon >= 0 ? Optional.empty() : plainDay(tokens);
    }

    private static Optional<Day> ofDate(String text) {
        try {
            return Optional.of(new Day(LocalDate.parse(text).getDayOfWeek().getValue(), -1, 0, ""));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Whether the text says itself that it means a day, as in "Day 3". */
    public static boolean saysDay(String text) {
        return tokens(text).stream().anyMatch(DAY::contains);
    }

    /** Before a weekday stands a week; after it a week or, in a slot and last, a period. */
    private Optional<Day> around(List<String> tokens, int at, boolean slot) {
        int week = 0;
        var token = tokens.get(at);
        var before = without(tokens.subList(0, at));
        var after = without(tokens.subList(at + 1, tokens.size()));
        if (before.size() == 1) {
            week = week(before.getFirst());
        } else if (!weekdays.containsKey(token)) {
            week = WEEKS.getOrDefault(token.substring(token.length() - 1), 0);
        }
        if (week == 0 && !after.isEmpty() && (!slot || WEEKS.containsKey(after.getFirst()) || after.size() > 1)) {
            week = week(after.removeFirst());
            if (week == 0) {
                return Optional.empty();
            }
        }
        boolean understood = before.size() <= 1 && (before.isEmpty() || week > 0) && (slot || after.isEmpty());
        return understood ? Optional.of(new Day(weekday(token), -1, week, String.join("", after))) : Optional.empty();
    }

    private static String rest(List<String> tokens, int from) {
        return String.join("", without(tokens.subList(from, tokens.size())));
    }

    private static Optional<Day> plainDay(List<String> all) {
        var tokens = without(all);
        if (tokens.size() == 1) {
            var only = tokens.getFirst();
            int number = Numbers.whole(only).orElse(-1);
            if (number < 0 && only.length() == 1 && only.charAt(0) >= 'a' && only.charAt(0) <= 'j') {
                number = only.charAt(0) - 'a' + 1;
            }
            return number < 0 ? Optional.empty() : Optional.of(new Day(0, number, 0, ""));
        } else if (tokens.size() == 2 && week(tokens.getFirst()) > 0) {
            var number = Numbers.whole(tokens.getLast());
            return number.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Day(0, number.getAsInt(), week(tokens.getFirst()), ""));
        } else {
            return Optional.empty();
        }
    }

    /** The week that a text names: 0 for every week, -1 when it names none. */
    public static int weekOrEvery(String text) {
        var tokens = without(tokens(text));
        if (EVERY.contains(String.join("", tokens))) {
            return 0;
        }
        int week = tokens.size() == 1 ? week(tokens.getFirst()) : 0;
        return week > 0 ? week : -1;
    }

    private static int week(String token) {
        int number = Numbers.whole(token).orElse(0);
        return number >= 1 && number <= 9 ? number : WEEKS.getOrDefault(token, 0);
    }

    /** Also "mona": a weekday with the letter of its week. */
    private int weekday(String token) {
        var known = weekdays.get(token);
        if (known == null && token.length() >= 4 && WEEKS.containsKey(token.substring(token.length() - 1))) {
            known = weekdays.get(token.substring(0, token.length() - 1));
        }
        return known == null ? 0 : known;
    }

    private static List<String> without(List<String> tokens) {
        var rest = new ArrayList<>(tokens);
        rest.removeIf(token -> token.equals(":") || rest.size() > 1 && FILLERS.contains(token));
        return rest;
    }

    private static List<String> tokens(String text) {
        if (text.length() > TEXT_LENGTH_MAX) {
            return List.of();
        }
        return TOKEN.matcher(plain(text)).results().map(found -> found.group()).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT);
    }
}

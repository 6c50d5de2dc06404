package ajar.site;

import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Every visible word, in the language of one reader.
 *
 * <p>{@code say("visits.door.chairs", "chairs", 2)} finds {@code door.chairs} in {@code messages/visits.properties} and fills in
 * the named arguments as ICU's MessageFormat does. Safe to share between threads.
 */
public final class Words {

    private final Bundles bundles;
    private final Locale locale;

    Words(Bundles bundles, Locale locale) {
        this.bundles = bundles;
        this.locale = locale;
    }

    /**
     * @param arguments name, value, name, value: dates and times may be of {@code java.time}
     * @throws IllegalArgumentException where no bundle has the key
     */
    public String say(String key, Object... arguments) {
        return bundles.say(locale, key, named(arguments));
    }

    /** "Tuesday, 12 May". */
    public String day(LocalDate date) {
        return say("site.time.day", "date", date);
    }

    /** "Tuesday". */
    public String weekday(LocalDate date) {
        return say("site.time.weekday", "date", date);
    }

    /** "Tue". */
    public String shortWeekday(LocalDate date) {
        return say("site.time.short-weekday", "date", date);
    }

    /** "Tue 12", the head of a column. */
    public String shortDay(LocalDate date) {
        return say("site.time.short-day", "date", date);
    }

    /** "11 to 15 May"; a month or year that both share is said once. */
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return say("site.time.date", "date", from);
        }
        var sameMonth = from.withDayOfMonth(1).equals(to.withDayOfMonth(1));
        return say(sameMonth ? "site.time.days-of-month" : "site.time.days", "from", from, "to", to);
    }

    /** "12 May". */
    public String date(LocalDate date) {
        return say("site.time.date", "date", date);
    }

    /** "8:20". */
    public String clock(LocalTime time) {
        return say("site.time.clock", "time", time);
    }

    /** "3rd period". */
    public String period(int place) {
        return say("site.time.period", "place", place);
    }

    /** "3rd period" of a slot that is called 3; other names are said as they are. */
    public String slot(String name) {
        return name.matches("\\d{1,2}") ? period(Integer.parseInt(name)) : name;
    }

    /** "Tuesday, 3rd period, 10:20". */
    public String moment(LocalDate date, String slot, LocalTime time) {
        return say("site.time.moment", "day", weekday(date), "slot", slot(slot), "clock", clock(time));
    }

    /** The day a week begins with where the reader lives; a school's own setting goes before it. */
    public DayOfWeek firstWeekday() {
        var first =
                com.ibm.icu.util.Calendar.getInstance(ULocale.forLocale(locale)).getFirstDayOfWeek();
        return DayOfWeek.of((first + 5) % 7 + 1);
    }

    public String language() {
        return locale.toLanguageTag();
    }

    /** "rtl" where the script runs from right to left. */
    public String direction() {
        return bundles.runsFromTheRight(locale) ? "rtl" : "ltr";
    }

    private static Map<String, Object> named(Object... arguments) {
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return named;
    }
}

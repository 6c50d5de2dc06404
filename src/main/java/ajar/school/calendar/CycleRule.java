package ajar.school.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Which day of the cycle a date is. Pure: no clock, no database.
 *
 * @param kind how days follow each other
 * @param days length of the cycle in days, from 1
 * @param weekdays school days of a week, from 1, counted from {@code firstWeekday}
 * @param firstWeekday the day a school week begins with
 * @param starts day 1 of the cycle (and the week it lies in is week A)
 * @param ends the last date of the calendar
 */
public record CycleRule(Kind kind, int days, int weekdays, DayOfWeek firstWeekday, LocalDate starts, LocalDate ends) {

    /** How the days of a cycle follow each other. */
    public enum Kind {
        /** The cycle is the week. */
        WEEKDAY,
        /** Weeks A, B, ... bound to calendar weeks: a holiday shifts nothing. */
        AB_WEEKS,
        /** Day 1, 2, ... n moves on with each school day; closures shift it unless they say no. */
        SLIDING
    }

    /**
     * What differs from the rule on one date.
     *
     * @param slides for a closure of a sliding cycle: later days move on; if not, this day of the cycle is skipped
     * @param cycleDay the day it is by decision, or empty for what the rule says
     */
    public record Change(boolean closed, boolean slides, OptionalInt cycleDay) {}

    /** The day of the cycle by date, for all school days from {@code from} to {@code until}, both included. */
    public Map<LocalDate, Integer> days(LocalDate from, LocalDate until, Map<LocalDate, Change> changes) {
        var found = new TreeMap<LocalDate, Integer>();
        var last = until.isBefore(ends) ? until : ends;
        var next = 1;
        for (var date = starts; !date.isAfter(last); date = date.plusDays(1)) {
            var change = changes.get(date);
            if (placeInWeek(date) >= weekdays
                    && (change == null || change.cycleDay().isEmpty())) {
                continue;
            }
            var day = dayOf(date, next, change);
            if (change != null && change.closed()) {
                next = change.slides() ? next : following(day);
                continue;
            }
            next = following(day);
            if (!date.isBefore(from)) {
                found.put(date, day);
            }
        }
        return found;
    }

    private int dayOf(LocalDate date, int next, @org.jspecify.annotations.Nullable Change change) {
        if (change != null && change.cycleDay().isPresent()) {
            return change.cycleDay().getAsInt();
        }
        return switch (kind) {
            case WEEKDAY -> placeInWeek(date) % days + 1;
            case AB_WEEKS -> (weekOf(date) * weekdays + placeInWeek(date)) % days + 1;
            case SLIDING -> next;
        };
    }

    private int following(int day) {
        return day % days + 1;
    }

    private int placeInWeek(LocalDate date) {
        return Math.floorMod(date.getDayOfWeek().getValue() - firstWeekday.getValue(), 7);
    }

    private int weekOf(LocalDate date) {
        var first = starts.with(TemporalAdjusters.previousOrSame(firstWeekday));
        return (int) ChronoUnit.WEEKS.between(first, date.with(TemporalAdjusters.previousOrSame(firstWeekday)));
    }

    /** What people call a day of the cycle: "A2" in A/B weeks, "4" in a sliding cycle, nothing in a plain week. */
    public String label(int day) {
        return switch (kind) {
            case WEEKDAY -> "";
            case AB_WEEKS -> (char) ('A' + (day - 1) / weekdays) + String.valueOf((day - 1) % weekdays + 1);
            case SLIDING -> String.valueOf(day);
        };
    }
}

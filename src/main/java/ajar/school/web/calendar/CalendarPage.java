package ajar.school.web.calendar;

import java.util.List;

/** Six weeks of the year, for each division. */
public record CalendarPage(
        String days, String earlier, String later, String note, List<Division> divisions, boolean steward) {

    public record Division(String name, String rule, List<Week> weeks) {}

    public record Week(List<Day> days) {}

    /**
     * @param what the day of the cycle, or that there is no school
     * @param differs from the rule: closed, other bells, another day of the cycle
     */
    public record Day(String address, String date, String what, String reason, boolean differs, boolean today) {}
}

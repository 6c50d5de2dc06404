package ajar.visits.doors.web;

import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.SchoolDay;
import ajar.site.Words;
import ajar.visits.doors.DatedDoor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Addresses of the board: other days, other weeks, one practice only. */
record BoardLinks(LocalDate chosen, @Nullable PracticeId practice, List<SchoolDay> days) {

    private static final int PRACTICES_SHOWN = 4;

    String day(LocalDate date) {
        return to(date, practice);
    }

    DoorBoardPage.Way way(LocalDate monday) {
        var before = days.stream()
                .map(SchoolDay::date)
                .filter(date -> date.isBefore(chosen))
                .max(Comparator.naturalOrder())
                .orElse(monday.minusDays(3));
        return new DoorBoardPage.Way(
                day(monday.minusWeeks(1)),
                day(monday.plusWeeks(1)),
                day(before),
                day(chosen.plusDays(1)),
                "/doors/sheet?date=" + chosen);
    }

    /** All, and the practices with most doors this week; the one chosen is always among them. */
    List<DoorBoardPage.Choice> practices(List<DatedDoor> doors, List<Practice> all, Words words) {
        var choices = new ArrayList<DoorBoardPage.Choice>();
        choices.add(new DoorBoardPage.Choice(words.say("visits-doors.all"), to(chosen, null), practice == null));
        all.stream()
                .filter(one -> one.id().equals(practice) || count(one, doors) > 0)
                .sorted(Comparator.comparing((Practice one) -> !one.id().equals(practice))
                        .thenComparing(one -> -count(one, doors))
                        .thenComparing(Practice::name))
                .limit(PRACTICES_SHOWN)
                .map(one -> new DoorBoardPage.Choice(
                        one.name(), to(chosen, one.id()), one.id().equals(practice)))
                .forEach(choices::add);
        return List.copyOf(choices);
    }

    private static long count(Practice practice, List<DatedDoor> doors) {
        return doors.stream()
                .filter(door -> door.door().practices().contains(practice.id()))
                .count();
    }

    private static String to(LocalDate date, @Nullable PracticeId practice) {
        return "/doors?date=" + date + (practice == null ? "" : "&practice=" + practice.value());
    }
}

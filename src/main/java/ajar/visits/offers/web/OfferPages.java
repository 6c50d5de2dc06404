package ajar.visits.offers.web;

import ajar.school.Calendars;
import ajar.school.Role;
import ajar.school.SchoolDay;
import ajar.school.Slot;
import ajar.school.StandingTime;
import ajar.school.StandingTimes;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.offers.Offer;
import ajar.visits.offers.Offers;
import ajar.visits.rules.ColleaguesCover;
import ajar.visits.rules.RuleProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Puts the page of offers together. */
@Component
class OfferPages {

    private static final int WEEKS_READ = 4;

    private final Offers offers;
    private final RuleProfiles rules;
    private final Calendars calendars;
    private final Timetables timetables;
    private final StandingTimes standing;
    private final Clock clock;

    OfferPages(
            Offers offers,
            RuleProfiles rules,
            Calendars calendars,
            Timetables timetables,
            StandingTimes standing,
            Clock clock) {
        this.offers = offers;
        this.rules = rules;
        this.calendars = calendars;
        this.timetables = timetables;
        this.standing = standing;
        this.clock = clock;
    }

    OffersPage of(Me me, String said, boolean refused, Words words) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        var mine = offers.of(me.schoolId(), me.id());
        return new OffersPage(
                said,
                refused,
                whyNot(me, words),
                days(me, mine, today, words),
                mine.stream()
                        .filter(Offer::isOnce)
                        .map(offer -> new OffersPage.Once(
                                words.say(
                                        "visits-offers.once",
                                        "day",
                                        words.day(Objects.requireNonNull(offer.on())),
                                        "period",
                                        words.period(offer.period())),
                                "/offers/" + offer.id() + "/withdrawal"))
                        .toList(),
                offers.cap(me.schoolId(), me.id()));
    }

    private String whyNot(Me me, Words words) {
        var employed = me.is(Role.COACH) || me.is(Role.COVER_STAFF);
        if (!employed && rules.of(me.schoolId()).colleagues() == ColleaguesCover.NEVER) {
            return words.say("visits-offers.not-asked");
        }
        return rules.exempt(me.schoolId()).contains(me.id()) && !me.is(Role.STEWARD)
                ? words.say("visits-offers.exempt")
                : "";
    }

    /** Each day of the cycle as it comes next, with the slots in which one is free. */
    private List<OffersPage.Day> days(Me me, List<Offer> mine, LocalDate today, Words words) {
        var until = today.plusWeeks(WEEKS_READ);
        var busy = busy(me, today, until);
        var byCycleDay = new TreeMap<Integer, SchoolDay>();
        calendars.days(me.schoolId(), today, until).stream()
                .filter(SchoolDay::regular)
                .forEach(day -> byCycleDay.putIfAbsent(day.cycleDay(), day));
        return byCycleDay.values().stream()
                .map(day -> new OffersPage.Day(
                        words.weekday(day.date()),
                        day.label(),
                        day.slots().stream()
                                .filter(slot -> slot.kind() == Slot.Kind.LESSON
                                        && !busy.contains(day.cycleDay() + "/" + slot.period()))
                                .map(slot -> slot(day, slot, mine, words))
                                .toList()))
                .filter(day -> !day.slots().isEmpty())
                .toList();
    }

    private static OffersPage.Slot slot(SchoolDay day, Slot slot, List<Offer> mine, Words words) {
        var offer = mine.stream()
                .filter(one -> Objects.equals(one.cycleDay(), day.cycleDay()) && one.period() == slot.period())
                .findFirst();
        var name = words.slot(slot.name());
        return new OffersPage.Slot(
                name,
                words.clock(slot.starts()),
                offer.isPresent(),
                offer.map(one -> "/offers/" + one.id() + "/withdrawal").orElse("/offers"),
                day.cycleDay(),
                slot.period());
    }

    private Set<String> busy(Me me, LocalDate from, LocalDate until) {
        var busy = new HashSet<String>();
        timetables.taughtBy(me.schoolId(), List.of(me.id()), from, until).stream()
                .filter(lesson -> lesson.isTaughtBy(me.id()))
                .forEach(lesson ->
                        busy.add(lesson.cycleDay() + "/" + lesson.slot().period()));
        standing.of(me.schoolId()).stream()
                .filter(time -> time.person().equals(me.id()) && time.kind() != StandingTime.Kind.ON_CALL)
                .forEach(time -> busy.add(time.cycleDay() + "/" + time.period()));
        return busy;
    }
}

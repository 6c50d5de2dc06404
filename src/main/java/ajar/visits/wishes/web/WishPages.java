package ajar.visits.wishes.web;

import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.WishId;
import ajar.visits.WishPurposes;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.doors.DatedDoor;
import ajar.visits.doors.OpenDoors;
import ajar.visits.plans.web.WhyNotYet;
import ajar.visits.wishes.Wish;
import ajar.visits.wishes.WishStanding;
import ajar.visits.wishes.Wishes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Puts together the pages about wishes. */
@Component
class WishPages {

    static final int WEEKS_USUAL = 4;

    private final Wishes wishes;
    private final OpenDoors doors;
    private final AgreedVisits visits;
    private final WhyNotYet whyNotYet;
    private final People people;
    private final Practices practices;
    private final WishPurposes purposes;
    private final Clock clock;

    WishPages(
            Wishes wishes,
            OpenDoors doors,
            AgreedVisits visits,
            WhyNotYet whyNotYet,
            People people,
            Practices practices,
            WishPurposes purposes,
            Clock clock) {
        this.wishes = wishes;
        this.doors = doors;
        this.visits = visits;
        this.whyNotYet = whyNotYet;
        this.people = people;
        this.practices = practices;
        this.purposes = purposes;
        this.clock = clock;
    }

    WishesPage mine(Me me, String said, Words words) {
        var all = wishes.of(me.schoolId(), me.id());
        return new WishesPage(
                said,
                all.stream()
                        .filter(one -> one.isOpen() || one.state() == WishStanding.State.AGREED)
                        .map(one -> line(me, one, words))
                        .toList(),
                all.stream()
                        .filter(one -> !one.isOpen() && one.state() != WishStanding.State.AGREED)
                        .map(one -> line(me, one, words))
                        .toList());
    }

    private WishesPage.Line line(Me me, WishStanding standing, Words words) {
        var wish = standing.wish();
        var visit = Optional.ofNullable(standing.visit()).flatMap(id -> visits.find(me.schoolId(), id));
        var why = standing.state() == WishStanding.State.NOT_YET
                ? whyNotYet.tell(me, wish, words)
                : Optional.<WhyNotYet.Told>empty();
        return new WishesPage.Line(
                what(me, wish.asked()),
                terms(wish.asked(), words),
                state(standing, visit, words),
                why.map(WhyNotYet.Told::reasons).orElse(List.of()),
                why.map(WhyNotYet.Told::remedy).orElse(""),
                standing.isOpen() ? "/wishes/" + wish.id().value() : "",
                standing.isOpen() ? "/wishes/" + wish.id().value() + "/withdrawal" : "",
                visit.map(one -> "/doors/" + one.door().value() + "?date=" + one.date())
                        .orElse(""));
    }

    private static String state(WishStanding standing, Optional<AgreedVisit> visit, Words words) {
        var when = visit.map(one -> words.say(
                        "visits-wishes.visit",
                        "host",
                        one.hostName(),
                        "day",
                        words.day(one.date()),
                        "clock",
                        words.clock(one.from().toLocalTime())))
                .orElse("");
        return words.say("visits-wishes.state." + standing.state(), "visit", when);
    }

    static String terms(Wish.Asked asked, Words words) {
        return words.say(
                "visits-wishes.terms",
                "last",
                words.date(asked.last()),
                "extent",
                asked.extent(),
                "time",
                asked.time(),
                "coach",
                asked.coachBeside() ? "yes" : "no");
    }

    String what(Me me, Wish.Asked asked) {
        var host = asked.host();
        return host != null
                ? people.find(me.schoolId(), host).map(Person::name).orElse("")
                : practices.of(me.schoolId()).stream()
                        .filter(one -> one.id().equals(asked.practice()))
                        .map(Practice::name)
                        .findFirst()
                        .orElse("");
    }

    /** @param purpose what the wish will be for; it goes along to the form */
    WishPicks picks(Me me, String find, Optional<UUID> purpose) {
        var meant = purpose.map(id -> "&purpose=" + id).orElse("");
        var today = LocalDate.now(clock.withZone(me.zone()));
        var open = doors.between(me.schoolId(), today, today.plusWeeks(WEEKS_USUAL)).stream()
                .filter(door -> !door.door().host().equals(me.id()) && !door.isShut())
                .toList();
        var found = find.strip().toLowerCase(Locale.ROOT);
        return new WishPicks(
                find,
                purpose.map(UUID::toString).orElse(""),
                practices.of(me.schoolId()).stream()
                        .filter(one -> isCalled(one, found))
                        .map(one -> new WishPicks.Pick(
                                one.name(),
                                String.join(", ", one.synonyms()),
                                count(open, door -> door.door().practices().contains(one.id())),
                                "/wishes/new?practice=" + one.id().value() + meant))
                        .sorted(Comparator.comparing(pick -> -pick.doors()))
                        .toList(),
                people.holding(me.schoolId(), Role.TEACHER).stream()
                        .filter(one -> !one.id().equals(me.id())
                                && one.name().toLowerCase(Locale.ROOT).contains(found))
                        .map(one -> new WishPicks.Pick(
                                one.name(),
                                one.department() == null ? "" : one.department(),
                                count(open, door -> door.door().host().equals(one.id())),
                                "/wishes/new?host=" + one.id().value() + meant))
                        .sorted(Comparator.comparing(pick -> -pick.doors()))
                        .toList());
    }

    /** The form for somebody or something; empty where there is no such colleague or practice. */
    Optional<WishForm> form(
            Me me, Wish.Asked asked, Optional<UUID> purpose, String action, String refusal, Words words) {
        var what = what(me, asked);
        var coach = Optional.ofNullable(me.person().coach()).flatMap(id -> people.find(me.schoolId(), id));
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(new WishForm(
                        action,
                        nobodyYet(me, asked, words),
                        what,
                        value(asked.host()),
                        value(asked.practice()),
                        asked.first().toString(),
                        asked.last().toString(),
                        asked.extent().name(),
                        asked.time().name(),
                        asked.coachBeside(),
                        coach.isPresent(),
                        coach.map(Person::name).orElse(""),
                        purposes.of(me.id()),
                        purpose,
                        refusal));
    }

    /** Says of a practice or a colleague without an open door what one can do; empty where there is a door. */
    private String nobodyYet(Me me, Wish.Asked asked, Words words) {
        var open = doors.between(me.schoolId(), asked.first(), asked.last()).stream()
                .filter(door -> !door.door().host().equals(me.id()) && !door.isShut())
                .anyMatch(door -> asked.host() == null
                        ? door.door().practices().contains(asked.practice())
                        : door.door().host().equals(asked.host()));
        return open ? "" : words.say("visits-wishes.nobody-yet." + (asked.host() == null ? "practice" : "colleague"));
    }

    Optional<UUID> purpose(Me me, WishId wish) {
        return purposes.of(me.id(), wish);
    }

    /** One's own wish as long as it waits. */
    Optional<Wish.Asked> open(Me me, WishId wish) {
        return wishes.of(me.schoolId(), me.id()).stream()
                .filter(standing -> standing.isOpen() && standing.wish().id().equals(wish))
                .map(standing -> standing.wish().asked())
                .findFirst();
    }

    LocalDate today(Me me) {
        return LocalDate.now(clock.withZone(me.zone()));
    }

    private static boolean isCalled(Practice practice, String found) {
        return practice.name().toLowerCase(Locale.ROOT).contains(found)
                || practice.synonyms().stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(found));
    }

    private static int count(List<DatedDoor> doors, Predicate<DatedDoor> fits) {
        return (int) doors.stream()
                .filter(fits)
                .map(door -> door.door().id())
                .distinct()
                .count();
    }

    private static String value(@org.jspecify.annotations.Nullable PersonId id) {
        return id == null ? "" : id.value().toString();
    }

    private static String value(@org.jspecify.annotations.Nullable PracticeId id) {
        return id == null ? "" : id.value().toString();
    }
}

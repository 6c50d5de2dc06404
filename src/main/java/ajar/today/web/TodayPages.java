package ajar.today.web;

import ajar.school.Calendars;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Practice;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.school.SchoolDay;
import ajar.school.Slot;
import ajar.school.Timetables;
import ajar.site.Door;
import ajar.site.EmptyPage;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.times.OwnTimes;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.News;
import ajar.visits.plans.CoverRequests;
import ajar.visits.plans.RemedyRequests;
import ajar.visits.wishes.WishStanding;
import ajar.visits.wishes.Wishes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of today together. */
@Component
class TodayPages {

    private static final int DAYS_AHEAD = 14;
    private static final int DAYS_BACK = 4;
    private static final int LATER_MAX = 4;

    private final Calendars calendars;
    private final Timetables timetables;
    private final AgreedVisits visits;
    private final News news;
    private final Wishes wishes;
    private final CoverRequests requests;
    private final RemedyRequests favours;
    private final People people;
    private final Practices practices;
    private final TodayFocus focus;
    private final TodayShelf shelf;
    private final TodayShowcase showcase;
    private final OwnTimes times;
    private final TodayInvitation invitation;
    private final Clock clock;

    TodayPages(
            Calendars calendars,
            Timetables timetables,
            AgreedVisits visits,
            News news,
            Wishes wishes,
            CoverRequests requests,
            RemedyRequests favours,
            People people,
            Practices practices,
            TodayFocus focus,
            TodayShelf shelf,
            TodayShowcase showcase,
            OwnTimes times,
            TodayInvitation invitation,
            Clock clock) {
        this.calendars = calendars;
        this.timetables = timetables;
        this.visits = visits;
        this.news = news;
        this.wishes = wishes;
        this.requests = requests;
        this.favours = favours;
        this.people = people;
        this.practices = practices;
        this.focus = focus;
        this.shelf = shelf;
        this.showcase = showcase;
        this.times = times;
        this.invitation = invitation;
        this.clock = clock;
    }

    TodayPage of(Me me, Words words) {
        var now = LocalDateTime.now(clock.withZone(me.zone()));
        var today = now.toLocalDate();
        var until = today.plusDays(DAYS_AHEAD);
        var mine = visits.of(me.schoolId(), me.id(), today.minusDays(DAYS_BACK), until);
        var doing = new Doing(
                me.id(),
                timetables.lessons(me.schoolId(), today.minusDays(DAYS_BACK), until),
                mine,
                times.of(me.schoolId(), me.id(), today, until),
                people.holding(me.schoolId(), Role.ORGANISER),
                words);
        var days = calendars.days(me.schoolId(), today, until);
        var shown = shown(doing, days, now);
        var things = doing.on(shown);
        var visiting = visiting(things, now);
        var next = things.stream()
                .filter(thing -> thing.until().isAfter(now))
                .filter(thing -> visiting.filter(thing::equals).isEmpty())
                .map(thing -> line(thing, now))
                .toList();
        var later = later(doing, days, shown, words);
        return new TodayPage(
                words.day(shown),
                subtitle(days, shown, now, words),
                visiting.flatMap(Doing.Thing::isVisit)
                        .map(visit -> door(visit, doing, words))
                        .orElse(null),
                visiting.map(thing -> thing.line().href()).orElse(""),
                next,
                focus.cards(me, now, words),
                later,
                wishes(me, words),
                waiting(me, mine.stream().filter(doing::stands).toList(), now, words),
                news(me, now, words),
                focus.echoes(me, now, words),
                showcase.links(me, words),
                TodayDuties.of(me, words),
                me.is(Role.TEACHER) || me.is(Role.COACH),
                invitation.of(me, today, words),
                things.isEmpty() && later.isEmpty() ? empty(me, words) : null);
    }

    private static Optional<Doing.Thing> visiting(List<Doing.Thing> things, LocalDateTime now) {
        return things.stream()
                .filter(thing -> thing.isAt(now) && thing.isVisit().isPresent())
                .findFirst();
    }

    /** Today while something is left of it, else the next day on which there is something. */
    private static LocalDate shown(Doing doing, List<SchoolDay> days, LocalDateTime now) {
        return days.stream()
                .map(SchoolDay::date)
                .filter(date ->
                        doing.on(date).stream().anyMatch(thing -> thing.until().isAfter(now)))
                .findFirst()
                .orElse(now.toLocalDate());
    }

    private static Door door(AgreedVisit visit, Doing doing, Words words) {
        var covers = visit.covers().stream().map(doing::left).toList();
        return Door.ajar(
                words.say("today.now", "until", words.clock(visit.until().toLocalTime())),
                words.say("today.with", "name", visit.hostName()),
                doing.where(visit),
                visit.toSee(),
                covers.isEmpty() ? visit.howToEnter() : String.join(" ", covers));
    }

    private static TodayPage.Line line(Doing.Thing thing, LocalDateTime now) {
        var line = thing.line();
        return new TodayPage.Line(line.clock(), line.what(), line.where(), thing.isAt(now), line.guests(), line.href());
    }

    /** Visits and covers of the days after; lessons alone are no news. */
    private static List<TodayPage.Line> later(Doing doing, List<SchoolDay> days, LocalDate shown, Words words) {
        var later = new ArrayList<TodayPage.Line>();
        days.stream()
                .map(SchoolDay::date)
                .distinct()
                .filter(date -> date.isAfter(shown))
                .forEach(date -> doing.on(date).stream()
                        .map(Doing.Thing::line)
                        .filter(line -> !line.guests().isEmpty() || !line.href().isEmpty())
                        .forEach(line -> later.add(new TodayPage.Line(
                                words.say("today.later-at", "day", words.day(date), "clock", line.clock()),
                                line.what(),
                                line.where(),
                                false,
                                line.guests(),
                                line.href()))));
        return later.subList(0, Math.min(LATER_MAX, later.size()));
    }

    private static String subtitle(List<SchoolDay> days, LocalDate shown, LocalDateTime now, Words words) {
        var day = days.stream().filter(one -> one.date().equals(shown)).findFirst();
        var parts = new ArrayList<String>();
        day.map(SchoolDay::label)
                .filter(label -> !label.isEmpty())
                .ifPresent(label -> parts.add(words.say("today.cycle-day", "label", label)));
        if (!shown.equals(now.toLocalDate())) {
            parts.add(words.say("today.next-day"));
        } else {
            parts.add(words.clock(now.toLocalTime()));
            day.flatMap(one -> one.slots().stream()
                            .filter(slot -> isNow(slot, now))
                            .findFirst())
                    .map(slot -> words.slot(slot.name()))
                    .ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }

    private static boolean isNow(Slot slot, LocalDateTime now) {
        return !now.toLocalTime().isBefore(slot.starts()) && now.toLocalTime().isBefore(slot.ends());
    }

    private List<TodayPage.Wish> wishes(Me me, Words words) {
        var first = focus.first(me.id());
        return wishes.of(me.schoolId(), me.id()).stream()
                .filter(WishStanding::isOpen)
                .sorted((one, other) ->
                        first.compare(one.wish().id(), other.wish().id()))
                .map(one -> new TodayPage.Wish(what(me, one), words.say("today.wish." + one.state())))
                .toList();
    }

    private String what(Me me, WishStanding standing) {
        var asked = standing.wish().asked();
        var host = asked.host();
        return host == null
                ? practices.of(me.schoolId()).stream()
                        .filter(one -> one.id().equals(asked.practice()))
                        .map(Practice::name)
                        .findFirst()
                        .orElse("")
                : people.find(me.schoolId(), host).map(Person::name).orElse("");
    }

    private List<TodayPage.Link> waiting(Me me, List<AgreedVisit> mine, LocalDateTime now, Words words) {
        var waiting = new ArrayList<TodayPage.Link>();
        int asked =
                requests.waitingFor(me.schoolId(), me.id(), now.toLocalDate()).size();
        if (asked > 0) {
            waiting.add(new TodayPage.Link(words.say("today.asked", "times", asked), "/cover-requests"));
        }
        int favoured =
                favours.waitingFor(me.schoolId(), me.id(), now.toLocalDate()).size();
        if (favoured > 0) {
            waiting.add(new TodayPage.Link(words.say("today.asked-favour", "times", favoured), "/remedy-requests"));
        }
        int unplanned = me.is(Role.ORGANISER) ? wishes.unplanned(me.schoolId(), now.toLocalDate()) : 0;
        if (unplanned > 0) {
            waiting.add(new TodayPage.Link(words.say("today.unplanned", "wishes", unplanned), "/plan"));
        }
        mine.stream()
                .filter(visit -> visit.visitor().equals(me.id())
                        && visit.until().isBefore(now)
                        && !visit.thanked()
                        && !visit.tried())
                .forEach(visit ->
                        waiting.add(new TodayPage.Link(words.say("today.after", "name", visit.hostName()), "/visits")));
        waiting.addAll(shelf.waiting(me, words));
        waiting.addAll(showcase.waiting(me, now.toLocalDate(), words));
        return waiting;
    }

    /** What others have changed of one's days; told in full where one's visits stand. */
    private List<TodayPage.Link> news(Me me, LocalDateTime now, Words words) {
        return news.of(me.schoolId(), me.id(), now.toLocalDate()).stream()
                .filter(item -> item.from().isAfter(now))
                .limit(LATER_MAX)
                .map(item -> new TodayPage.Link(
                        words.say(
                                "agreed.news." + item.what().name(),
                                "whom",
                                item.whom(),
                                "when",
                                words.say(
                                        "agreed.when",
                                        "day",
                                        words.day(item.from().toLocalDate()),
                                        "clock",
                                        words.clock(item.from().toLocalTime())),
                                "why",
                                item.why().name(),
                                "wished",
                                item.wished()),
                        "/visits"))
                .toList();
    }

    private static @Nullable EmptyPage empty(Me me, Words words) {
        if (me.is(Role.TEACHER) || me.is(Role.COACH)) {
            return new EmptyPage(words.say("today.empty"), words.say("today.empty-action"), "/wishes/new");
        }
        return null;
    }
}

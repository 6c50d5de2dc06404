package ajar.dots.web;

import ajar.dots.introductions.Introduction;
import ajar.dots.introductions.Introduction.State;
import ajar.dots.introductions.Introductions;
import ajar.dots.ranking.Spread;
import ajar.dots.strengths.KnownFor;
import ajar.dots.strengths.Learned;
import ajar.dots.strengths.Learnings;
import ajar.dots.strengths.Room;
import ajar.dots.strengths.Rooms;
import ajar.dots.strengths.Strength;
import ajar.dots.strengths.Strengths;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one's own side together. */
@Component
class DotsPages {

    private static final int DAYS_BACK = 60;
    private static final int TO_SAY_MAX = 6;

    private final Introductions introductions;
    private final Strengths strengths;
    private final Learnings learnings;
    private final KnownFor knownFor;
    private final Rooms rooms;
    private final People people;
    private final Practices practices;
    private final AgreedVisits visits;
    private final Clock clock;

    DotsPages(
            Introductions introductions,
            Strengths strengths,
            Learnings learnings,
            KnownFor knownFor,
            Rooms rooms,
            People people,
            Practices practices,
            AgreedVisits visits,
            Clock clock) {
        this.introductions = introductions;
        this.strengths = strengths;
        this.learnings = learnings;
        this.knownFor = knownFor;
        this.rooms = rooms;
        this.people = people;
        this.practices = practices;
        this.visits = visits;
        this.clock = clock;
    }

    /** The names that sentences need. */
    private record Names(Map<PersonId, Person> people, Map<PracticeId, Practice> practices) {

        String of(@Nullable PersonId person) {
            return person == null
                    ? ""
                    : Optional.ofNullable(people.get(person)).map(Person::name).orElse("");
        }

        String of(@Nullable PracticeId practice) {
            return practice == null
                    ? ""
                    : Optional.ofNullable(practices.get(practice))
                            .map(Practice::name)
                            .orElse("");
        }
    }

    DotsPage of(Me me, String note, String refusal, Words words) {
        var school = me.schoolId();
        var names = new Names(
                people.of(school).stream().collect(Collectors.toMap(Person::id, Function.identity())),
                practices.of(school).stream()
                        .collect(Collectors.toMap(
                                Practice::id, Function.identity(), (one, other) -> one, LinkedHashMap::new)));
        var offers = strengths.of(school, me.id());
        var asked = introductions.ofMe(school);
        var mine = introductions.mine(school);
        return new DotsPage(
                note,
                refusal,
                asked.stream()
                        .filter(one -> one.state() == State.OPEN)
                        .map(one -> new DotsPage.Asked(
                                id(one), about(one, offers, names, words), words.date(date(one, me))))
                        .toList(),
                met(mine, asked, offers, names, words),
                mine.stream()
                        .filter(one -> one.state() != State.AGREED)
                        .map(one -> waiting(one, names, me, words))
                        .toList(),
                offers.stream().map(one -> offer(one, names)).toList(),
                heard(me),
                known(names),
                saidBy(me),
                toSay(me),
                names.practices().values().stream()
                        .map(one -> new DotsPage.Choice(one.id().value().toString(), one.name()))
                        .toList(),
                rooms.of(school, me.id()).map(Room::people).orElse(Spread.DEFAULT.withoutOffer()),
                resting(me, words));
    }

    private List<DotsPage.Heard> heard(Me me) {
        return learnings.about(me.schoolId(), me.id()).stream()
                .map(one ->
                        new DotsPage.Heard(one.id().value().toString(), one.learnerName(), one.words(), one.stands()))
                .toList();
    }

    private List<DotsPage.Practice> known(Names names) {
        return knownFor.mine().stream()
                .map(one -> new DotsPage.Practice(
                        one.practice().value().toString(), names.of(one.practice()), one.learners(), one.aside()))
                .toList();
    }

    private List<DotsPage.Own> saidBy(Me me) {
        return learnings.saidBy(me.schoolId(), me.id()).stream()
                .map(one -> new DotsPage.Own(one.id().value().toString(), one.taughtName(), one.words()))
                .toList();
    }

    private String resting(Me me, Words words) {
        return rooms.of(me.schoolId(), me.id())
                .map(Room::restsUntil)
                .filter(until -> !until.isBefore(today(me)))
                .map(words::date)
                .orElse("");
    }

    private static DotsPage.Offer offer(Strength one, Names names) {
        var practice = one.said().practice();
        return new DotsPage.Offer(
                one.id().value().toString(),
                one.said().words(),
                practice == null ? "" : practice.value().toString(),
                names.of(practice),
                one.said().openly());
    }

    /** What somebody would like to learn, in the words of whoever is asked. */
    private static String about(Introduction one, List<Strength> offers, Names names, Words words) {
        return offers.stream()
                .filter(offer -> offer.id().equals(one.strength()))
                .map(offer -> words.say("dots.quoted", "words", offer.said().words()))
                .findFirst()
                .orElseGet(() -> names.of(one.practice()).isEmpty()
                        ? words.say("dots.asked.something")
                        : names.of(one.practice()));
    }

    private static List<DotsPage.Met> met(
            List<Introduction> mine, List<Introduction> ofMe, List<Strength> offers, Names names, Words words) {
        var met = new ArrayList<DotsPage.Met>();
        mine.stream().filter(one -> one.state() == State.AGREED).forEach(one -> {
            var other = one.other();
            met.add(new DotsPage.Met(
                    words.say(
                            "dots.met.mine",
                            "name",
                            names.of(other),
                            "what",
                            names.of(one.practice()).isEmpty() ? "none" : names.of(one.practice())),
                    other == null ? "" : "/wishes/new?host=" + other.value()));
        });
        ofMe.stream()
                .filter(one -> one.state() == State.AGREED)
                .forEach(one -> met.add(new DotsPage.Met(
                        words.say(
                                "dots.met.of-me",
                                "name",
                                names.of(one.other()),
                                "what",
                                about(one, offers, names, words)),
                        "/doors/new")));
        return met;
    }

    private static DotsPage.Waiting waiting(Introduction one, Names names, Me me, Words words) {
        var practice = names.of(one.practice());
        return new DotsPage.Waiting(
                id(one),
                words.say(
                        one.state() == State.OPEN ? "dots.waiting.open" : "dots.waiting.lapsed",
                        "what",
                        practice.isEmpty() ? "none" : practice,
                        "date",
                        words.date(date(one, me))),
                one.state() == State.OPEN);
    }

    /** Hosts of visits that one thanked for, or whose idea one tries, and has said nothing of. */
    private List<DotsPage.ToSay> toSay(Me me) {
        var already = learnings.saidBy(me.schoolId(), me.id()).stream()
                .map(Learned::taught)
                .collect(Collectors.toSet());
        var today = today(me);
        return visits.of(me.schoolId(), me.id(), today.minusDays(DAYS_BACK), today).stream()
                .filter(visit -> visit.visitor().equals(me.id()) && (visit.thanked() || visit.tried()))
                .filter(visit -> !already.contains(visit.host()))
                .collect(Collectors.toMap(
                        AgreedVisit::host, AgreedVisit::hostName, (one, other) -> one, LinkedHashMap::new))
                .entrySet()
                .stream()
                .limit(TO_SAY_MAX)
                .map(host -> new DotsPage.ToSay(host.getKey().value().toString(), host.getValue()))
                .toList();
    }

    private LocalDate today(Me me) {
        return LocalDate.ofInstant(clock.instant(), me.zone());
    }

    private static LocalDate date(Introduction one, Me me) {
        return one.askedAt().atZone(me.zone()).toLocalDate();
    }

    private static String id(Introduction one) {
        return one.id().value().toString();
    }
}

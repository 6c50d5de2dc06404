package ajar.dots.help;

import ajar.dots.introductions.Asks;
import ajar.dots.ranking.Candidate;
import ajar.dots.ranking.Kind;
import ajar.dots.ranking.Reach;
import ajar.dots.ranking.Said;
import ajar.dots.ranking.Source;
import ajar.dots.ranking.Spread;
import ajar.dots.strengths.KnownFor;
import ajar.dots.strengths.Learned;
import ajar.dots.strengths.Learnings;
import ajar.dots.strengths.Room;
import ajar.dots.strengths.Rooms;
import ajar.dots.strengths.Strength;
import ajar.dots.strengths.Strengths;
import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.site.Me;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Colleagues who may help, each as far as the seeker may know them. Read as the job {@code dots}, and left in memory. */
@Component
class Colleagues {

    /** What is told of somebody without a name is true of so many colleagues at least. */
    static final int ALIKE_MIN = 5;

    private final People people;
    private final Strengths strengths;
    private final Learnings learnings;
    private final KnownFor knownFor;
    private final Rooms rooms;
    private final Asks asks;

    Colleagues(People people, Strengths strengths, Learnings learnings, KnownFor knownFor, Rooms rooms, Asks asks) {
        this.people = people;
        this.strengths = strengths;
        this.learnings = learnings;
        this.knownFor = knownFor;
        this.rooms = rooms;
        this.asks = asks;
    }

    /** All that is known of strengths, at one moment. */
    record Strong(
            List<Strength> offers,
            List<Learned> learned,
            Map<PersonId, Map<PracticeId, Integer>> evidence,
            Map<PersonId, Room> rooms,
            Map<PersonId, Spread.Asked> asked,
            Set<PersonId> askedByMe,
            Set<PersonId> known) {

        Map<PracticeId, Integer> learners(PersonId person) {
            return evidence.getOrDefault(person, Map.of());
        }
    }

    Strong strong(Me me, LocalDate today) {
        var school = me.schoolId();
        return DatabaseContext.asJob(
                "dots",
                school.value(),
                () -> new Strong(
                        strengths.ofAll(school),
                        learnings.standing(school),
                        knownFor.ofAll(),
                        rooms.ofAll(school),
                        asks.inTerm(school, today),
                        asks.askedBy(school, me.id(), today),
                        asks.knownTo(school, me.id())));
    }

    /** Those who may be suggested to the seeker today: who has room, does not rest, and was not asked by them already. */
    List<Candidate<Help>> of(Me me, Strong strong, LocalDate today) {
        var all = people.of(me.schoolId());
        var candidates = new ArrayList<Candidate<Help>>();
        for (var person : all) {
            if (!person.id().equals(me.id()) && !strong.askedByMe().contains(person.id())) {
                candidate(me, person, all, strong, today).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static Optional<Candidate<Help>> candidate(
            Me me, Person person, List<Person> all, Strong strong, LocalDate today) {
        var offers = strong.offers().stream()
                .filter(one -> one.person().equals(person.id()))
                .toList();
        var learned = strong.learned().stream()
                .filter(one -> one.taught().equals(person.id()))
                .toList();
        var learners = strong.learners(person.id());
        var standing = standing(person.id(), strong, today);
        if (offers.isEmpty() && learned.isEmpty() && learners.isEmpty() || !standing.suggested()) {
            return Optional.empty();
        }
        var named = strong.known().contains(person.id())
                || offers.stream().anyMatch(one -> one.said().openly());
        return Optional.of(new Candidate<>(
                new Help.Colleague(
                        person.id(),
                        named ? person.name() : null,
                        named ? Help.Where.UNTOLD : where(me, person, all),
                        learners),
                Kind.COLLEAGUE,
                texts(offers, learned),
                practices(offers, learners.keySet()),
                learned(learned, learners),
                Reach.ANY_TIME,
                standing.load()));
    }

    private static Spread.Standing standing(PersonId person, Strong strong, LocalDate today) {
        var room = Optional.ofNullable(strong.rooms().get(person));
        var standing = Spread.DEFAULT.of(
                room.map(Room::people).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                strong.asked().getOrDefault(person, Spread.Asked.NOBODY),
                today);
        return room.filter(one -> one.restsOn(today)).isEmpty()
                ? standing
                : new Spread.Standing(false, standing.load(), standing.restsUntil());
    }

    private static List<Said> texts(List<Strength> offers, List<Learned> learned) {
        var texts = new ArrayList<Said>();
        offers.forEach(one -> texts.add(new Said(one.said().words(), Source.OFFER)));
        learned.forEach(one -> texts.add(new Said(one.words(), Source.LEARNED)));
        return texts;
    }

    private static Set<UUID> practices(List<Strength> offers, Set<PracticeId> learned) {
        var practices = learned.stream().map(PracticeId::value).collect(Collectors.toCollection(HashSet::new));
        offers.stream()
                .map(one -> one.said().practice())
                .filter(Objects::nonNull)
                .forEach(practice -> practices.add(practice.value()));
        return practices;
    }

    /** At least so many: those who said it in words, or the most of any practice. */
    private static int learned(List<Learned> learned, Map<PracticeId, Integer> learners) {
        int said = (int) learned.stream().map(Learned::learner).distinct().count();
        return Math.max(
                said,
                learners.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** Whether they are of the seeker's department, where that is true of enough others. */
    private static Help.Where where(Me me, Person person, List<Person> all) {
        var mine = me.person().department();
        if (mine == null || person.department() == null) {
            return Help.Where.UNTOLD;
        }
        boolean same = mine.equals(person.department());
        var alike = all.stream()
                .filter(one -> !one.id().equals(me.id()) && one.department() != null)
                .filter(one -> mine.equals(one.department()) == same)
                .count();
        if (alike < ALIKE_MIN) {
            return Help.Where.UNTOLD;
        }
        return same ? Help.Where.SAME_DEPARTMENT : Help.Where.ANOTHER_DEPARTMENT;
    }
}

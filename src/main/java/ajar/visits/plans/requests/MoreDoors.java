package ajar.visits.plans.requests;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.visits.OpenLessonId;
import ajar.visits.plans.Favour;
import ajar.visits.plans.requests.Facts.Door;
import ajar.visits.plans.requests.Facts.Wish;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Lessons that are not open and that somebody could be asked to open: all lessons of the colleague who is wished for, or for a
 * practice those in which it was shown before. A lesson that its host shut, or will not open, is left alone. Pure.
 */
public final class MoreDoors {

    private final Facts facts;
    private final Index index;

    public MoreDoors(Facts facts) {
        this.facts = facts;
        index = new Index(facts);
    }

    /** A lesson on a date, as a door that does not exist. */
    public record Closed(Door door, DatedLesson lesson) {}

    public List<Closed> forWish(Wish wish) {
        var host = wish.host();
        var soonest = facts.today().plusDays(Math.max(1, facts.rules().noticeDays()));
        var shown = shown(wish);
        return facts.lessons().stream()
                .filter(lesson -> !lesson.duty()
                        && !lesson.date().isBefore(soonest)
                        && !lesson.date().isBefore(wish.first())
                        && !lesson.date().isAfter(wish.last())
                        && !lesson.date().isBefore(facts.first()))
                .flatMap(lesson -> lesson.teachers().stream()
                        .filter(teacher -> host == null
                                ? shown.contains(new Shown(teacher, lesson.lesson()))
                                : teacher.equals(host))
                        .filter(teacher -> !index.misses(teacher, lesson) && !isDecided(teacher, lesson))
                        .map(teacher -> closed(wish, teacher, lesson)))
                .toList();
    }

    private record Shown(PersonId host, LessonId lesson) {}

    private Set<Shown> shown(Wish wish) {
        var shown = new HashSet<Shown>();
        facts.doors().stream()
                .filter(door -> wish.practice() != null && door.practices().contains(wish.practice()))
                .filter(door -> !door.host().equals(wish.visitor()))
                .forEach(door -> shown.add(new Shown(door.host(), door.lesson())));
        return shown;
    }

    /** Open on that date, shut on it, or asked for and refused. */
    private boolean isDecided(PersonId host, DatedLesson lesson) {
        return facts.doors().stream()
                        .anyMatch(door -> door.host().equals(host)
                                && door.lesson().equals(lesson.lesson())
                                && !lesson.date().isBefore(door.first())
                                && !lesson.date().isAfter(door.last()))
                || facts.saidNo().stream()
                        .anyMatch(no -> no.kind() == Favour.Kind.OPEN_DOOR
                                && no.person().equals(host)
                                && no.on().equals(lesson.date())
                                && Objects.equals(no.lesson(), lesson.lesson()));
    }

    private static Closed closed(Wish wish, PersonId host, DatedLesson lesson) {
        var name = host.value() + Ids.of(lesson.lesson(), lesson.date());
        var practice = wish.practice();
        return new Closed(
                new Door(
                        new OpenLessonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                        lesson.lesson(),
                        host,
                        lesson.date(),
                        lesson.date(),
                        1,
                        practice == null ? Set.of() : Set.of(practice),
                        Set.of()),
                lesson);
    }
}

package ajar.dots.help;

import ajar.dots.OpenQuestions;
import ajar.dots.ranking.Candidate;
import ajar.dots.ranking.Kind;
import ajar.dots.ranking.Reach;
import ajar.dots.ranking.Said;
import ajar.dots.ranking.Source;
import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.Timetables;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Picks;
import ajar.showcase.posts.ShownPosts;
import ajar.site.Me;
import ajar.visits.OpenLessonId;
import ajar.visits.doors.DatedDoor;
import ajar.visits.doors.OpenDoors;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What everybody of the school may see anyway: open lessons, posts, chapters, questions. */
@Component
class Shown {

    private static final int DAYS_AHEAD = 14;
    /** What is older is found by searching the showcase. */
    private static final int POSTS_MAX = 500;

    private final OpenDoors doors;
    private final Timetables timetables;
    private final ShownPosts posts;
    private final Picks picks;
    private final ObjectProvider<OpenQuestions> questions;

    Shown(
            OpenDoors doors,
            Timetables timetables,
            ShownPosts posts,
            Picks picks,
            ObjectProvider<OpenQuestions> questions) {
        this.doors = doors;
        this.timetables = timetables;
        this.posts = posts;
        this.picks = picks;
        this.questions = questions;
    }

    List<Candidate<Help>> of(Me me, Colleagues.Strong strong, LocalDateTime now) {
        return Stream.of(
                        lessons(me, strong, now),
                        posts.latest(me.schoolId(), POSTS_MAX).stream()
                                .filter(post -> !post.author().equals(me.id()))
                                .map(post -> candidate(post, strong)),
                        picks.of(me.schoolId()).stream().map(Shown::candidate),
                        questions.stream()
                                .flatMap(bank -> bank.texts().stream())
                                .map(Shown::candidate))
                .flatMap(one -> one)
                .toList();
    }

    /** Each door once, on the first date on which the seeker is free, or else on its first. */
    private Stream<Candidate<Help>> lessons(Me me, Colleagues.Strong strong, LocalDateTime now) {
        var until = now.toLocalDate().plusDays(DAYS_AHEAD);
        var byDoor = new LinkedHashMap<OpenLessonId, DatedDoor>();
        var open = doors.between(me.schoolId(), now.toLocalDate(), until).stream()
                .filter(door -> door.isOpen()
                        && door.lesson().starts().isAfter(now)
                        && !door.door().host().equals(me.id()))
                .toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        var mine = timetables.taughtBy(me.schoolId(), Set.of(me.id()), now.toLocalDate(), until);
        for (var door : open) {
            var before = byDoor.get(door.door().id());
            if (before == null || (!isFree(before, mine) && isFree(door, mine))) {
                byDoor.put(door.door().id(), door);
            }
        }
        return byDoor.values().stream().map(door -> candidate(door, isFree(door, mine), strong));
    }

    private static boolean isFree(DatedDoor door, List<DatedLesson> mine) {
        return mine.stream()
                .noneMatch(own -> own.starts().isBefore(door.lesson().ends())
                        && door.lesson().starts().isBefore(own.ends()));
    }

    private static Candidate<Help> candidate(DatedDoor dated, boolean free, Colleagues.Strong strong) {
        var door = dated.door();
        var lesson = dated.lesson();
        return new Candidate<>(
                new Help.Lesson(
                        door.id(),
                        door.host(),
                        door.toSee(),
                        lesson.starts(),
                        lesson.slot().name(),
                        (lesson.groupNames() + " " + lesson.subject()).strip(),
                        strong.learners(door.host())),
                Kind.OPEN_LESSON,
                door.toSee().isEmpty() ? List.of() : List.of(new Said(door.toSee(), Source.DOOR)),
                ids(door.practices()),
                learners(door.host(), door.practices(), strong),
                free ? Reach.FREE : Reach.COVER,
                0);
    }

    private static Candidate<Help> candidate(ShownPosts.Beginning post, Colleagues.Strong strong) {
        return new Candidate<>(
                new Help.Writing(post.id(), post.title(), post.authorName(), strong.learners(post.author())),
                Kind.POST,
                List.of(new Said(post.title() + ". " + post.words(), Source.POST)),
                ids(post.practices()),
                learners(post.author(), post.practices(), strong),
                Reach.ANY_TIME,
                0);
    }

    private static Candidate<Help> candidate(Pick pick) {
        var practice = pick.text().practice();
        return new Candidate<>(
                new Help.Chapter(
                        pick.id(),
                        pick.text().chapter(),
                        pick.title(),
                        pick.text().minutes()),
                Kind.CHAPTER,
                List.of(new Said((pick.text().chapter() + ". " + pick.text().why()).strip(), Source.CHAPTER)),
                practice == null ? Set.of() : Set.of(practice.value()),
                0,
                Reach.ANY_TIME,
                0);
    }

    private static Candidate<Help> candidate(String question) {
        return new Candidate<>(
                new Help.Question(question),
                Kind.QUESTION,
                List.of(new Said(question, Source.QUESTION)),
                Set.of(),
                0,
                Reach.ANY_TIME,
                0);
    }

    private static Set<UUID> ids(Collection<PracticeId> practices) {
        return practices.stream().map(PracticeId::value).collect(Collectors.toSet());
    }

    /** A name that stands there in public is joined by what colleagues learned of just that. */
    private static int learners(PersonId person, Collection<PracticeId> practices, Colleagues.Strong strong) {
        Map<PracticeId, Integer> learners = strong.learners(person);
        return practices.stream()
                .mapToInt(practice -> learners.getOrDefault(practice, 0))
                .max()
                .orElse(0);
    }
}

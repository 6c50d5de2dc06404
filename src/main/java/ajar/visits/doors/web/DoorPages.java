package ajar.visits.doors.web;

import ajar.school.People;
import ajar.school.Practices;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.doors.ChairAnswer;
import ajar.visits.doors.Chairs;
import ajar.visits.doors.DatedDoor;
import ajar.visits.doors.Doors;
import ajar.visits.doors.OpenDoors;
import ajar.visits.doors.OpenLesson;
import ajar.visits.rules.RuleProfiles;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is on the page of a door. */
@Component
class DoorPages {

    private static final int WEEKS_SHOWN = 8;
    private static final int OTHERS_MAX = 6;

    /** The card says it, or the reader knows. */
    private static final Set<ChairAnswer> SAID_BY_THE_CARD =
            EnumSet.of(ChairAnswer.OWN_LESSON, ChairAnswer.NONE_LEFT, ChairAnswer.SHUT);

    private final Doors doors;
    private final OpenDoors open;
    private final Chairs chairs;
    private final RuleProfiles rules;
    private final People people;
    private final Practices practices;
    private final Clock clock;

    DoorPages(
            Doors doors,
            OpenDoors open,
            Chairs chairs,
            RuleProfiles rules,
            People people,
            Practices practices,
            Clock clock) {
        this.doors = doors;
        this.open = open;
        this.chairs = chairs;
        this.rules = rules;
        this.people = people;
        this.practices = practices;
        this.clock = clock;
    }

    /** The door on that date, or on the next one from today; empty where there is none. */
    Optional<DoorPage> of(Me me, OpenLessonId id, @Nullable LocalDate date, Said said, Words words) {
        return doors.find(me.schoolId(), id).flatMap(door -> {
            var now = LocalDateTime.now(clock.withZone(me.zone()));
            var from = date == null || date.isAfter(now.toLocalDate()) ? now.toLocalDate() : date;
            var until = (date == null || date.isBefore(from) ? from : date).plusWeeks(WEEKS_SHOWN);
            var dated = open.of(me.schoolId(), id, from, until);
            return dated.stream()
                    .filter(one -> date == null
                            ? one.lesson().ends().isAfter(now)
                            : one.date().equals(date))
                    .findFirst()
                    .or(() -> date == null ? lastOf(me, door) : Optional.empty())
                    .map(shown -> page(me, shown, dated, said, now, words));
        });
    }

    private Optional<DatedDoor> lastOf(Me me, OpenLesson door) {
        var from = door.last().minusWeeks(2).isBefore(door.first())
                ? door.first()
                : door.last().minusWeeks(2);
        return open.of(me.schoolId(), door.id(), from, door.last()).stream().reduce((first, second) -> second);
    }

    private DoorPage page(Me me, DatedDoor shown, List<DatedDoor> dated, Said said, LocalDateTime now, Words words) {
        var told = new DoorWords(people.of(me.schoolId()), practices.of(me.schoolId()), words);
        var door = shown.door();
        return new DoorPage(
                "/doors/%s/%s".formatted(door.id().value(), shown.date()),
                told.when(shown.lesson()),
                told.card(shown, now),
                told.practiceNames(shown),
                said.sentence(words),
                said.refused(),
                chair(me, shown, words),
                new DoorPage.Host(
                        door.host().equals(me.id()),
                        shown.isShut(),
                        door.isOnce(),
                        !shown.lesson().ends().isAfter(now),
                        words.say(
                                "visits-doors.span", "from", words.date(door.first()), "to", words.date(door.last()))),
                dated.stream()
                        .filter(other -> !other.date().equals(shown.date()))
                        .limit(OTHERS_MAX)
                        .map(other -> new DoorPage.Other(
                                told.when(other.lesson()),
                                told.chairsShort(other),
                                other.isOpen(),
                                DoorWords.hrefOf(other)))
                        .toList());
    }

    private DoorPage.Chair chair(Me me, DatedDoor shown, Words words) {
        var own = chairs.own(me.schoolId(), me.id(), shown.door().id(), shown.date());
        if (own.isPresent()) {
            var part = words.say("visits-doors.part." + own.get().part());
            return new DoorPage.Chair(List.of(), "", "", words.say("visits-doors.yours", "part", part));
        } else if (!Visitors.mayVisit(me)) {
            return new DoorPage.Chair(List.of(), "", "", "");
        }
        var answer = chairs.wouldAnswer(me.schoolId(), me.id(), shown.door(), shown.date(), LessonPart.WHOLE);
        if (answer == ChairAnswer.TAKEN) {
            return new DoorPage.Chair(parts(me, shown, words), "", "", "");
        }
        var said = Said.of(answer);
        return new DoorPage.Chair(
                List.of(),
                SAID_BY_THE_CARD.contains(answer) ? "" : said.sentence(words),
                said.isForAWish() ? "/wishes/new?host=" + shown.door().host().value() : "",
                "");
    }

    private List<DoorPage.Part> parts(Me me, DatedDoor shown, Words words) {
        var minutes =
                Duration.between(shown.lesson().starts(), shown.lesson().ends()).toMinutes();
        var halves = rules.of(me.schoolId()).halves(minutes);
        return Stream.of(LessonPart.values())
                .filter(part -> halves || part == LessonPart.WHOLE)
                .map(part -> new DoorPage.Part(part.name(), words.say("visits-doors.part." + part)))
                .toList();
    }
}

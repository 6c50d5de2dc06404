package ajar.visits.plans.web;

import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Timetables;
import ajar.site.Words;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Plan;
import ajar.visits.plans.PlannedVisit;
import ajar.visits.plans.Reason;
import ajar.visits.plans.web.ChangePage.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what one may choose from when a planned visit is changed by hand: the open lessons that the wish could mean. */
@Component
class ChangePages {

    private final BoardRows rows;
    private final Drafts drafts;
    private final People people;
    private final Timetables timetables;

    ChangePages(BoardRows rows, Drafts drafts, People people, Timetables timetables) {
        this.rows = rows;
        this.drafts = drafts;
        this.people = people;
        this.timetables = timetables;
    }

    /** Empty when there is no such wish. */
    @Transactional(readOnly = true)
    Optional<ChangePage> page(Plan plan, WishId id, List<Reason> broken, Words words) {
        var wish = rows.wishes(plan.school()).get(id);
        if (wish == null) {
            return Optional.empty();
        }
        var everybody = people.of(plan.school());
        var names = new Names(everybody);
        var doors = rows.doors(plan.school());
        var now = drafts.visits(plan.id()).stream()
                .filter(visit -> visit.wish().equals(id))
                .findFirst()
                .orElse(null);
        var lessons = lessons(plan, id, now, names, doors, words);
        return Optional.of(new ChangePage(
                words.say("plan.change.title", "visitor", names.full(wish.visitor())),
                id.value().toString(),
                now == null ? words.say("plan.change.now-nothing") : now(now, names, doors.get(now.door()), words),
                new Wording(words, names, doors).say(broken),
                lessons,
                parts(now, words),
                standIns(now, wish.visitor(), everybody, words)));
    }

    private List<Choice> lessons(
            Plan plan,
            WishId id,
            @Nullable PlannedVisit now,
            Names names,
            Map<OpenLessonId, BoardRows.Door> doors,
            Words words) {
        var timetable = new Timetable(timetables.lessons(plan.school(), plan.first(), plan.last()));
        var lessons = new ArrayList<Choice>();
        for (var open : rows.openFor(plan.school(), id, plan.first(), plan.last())) {
            var door = Objects.requireNonNull(doors.get(open.door()));
            timetable
                    .lesson(door.lesson(), open.on())
                    .ifPresent(lesson -> lessons.add(new Choice(
                            open.door().value() + "@" + open.on(),
                            words.say(
                                    "plan.change.lesson",
                                    "day",
                                    words.day(open.on()),
                                    "slot",
                                    words.slot(lesson.slot().name()),
                                    "host",
                                    names.full(door.host()),
                                    "lesson",
                                    WeekGrids.lessonName(lesson)),
                            now != null
                                    && now.door().equals(open.door())
                                    && now.date().equals(open.on()))));
        }
        return lessons;
    }

    private static String now(PlannedVisit now, Names names, BoardRows.@Nullable Door door, Words words) {
        return door == null
                ? words.say("plan.change.now-nothing")
                : words.say("plan.change.now", "day", words.day(now.date()), "host", names.full(door.host()));
    }

    private static List<Choice> parts(@Nullable PlannedVisit now, Words words) {
        return Arrays.stream(LessonPart.values())
                .map(part -> new Choice(
                        part.word(),
                        words.say("plan.change.part", "part", part.name()),
                        now == null ? part == LessonPart.WHOLE : now.part() == part))
                .toList();
    }

    private static List<Choice> standIns(
            @Nullable PlannedVisit now, PersonId visitor, List<Person> everybody, Words words) {
        var standIns = new ArrayList<Choice>();
        standIns.add(new Choice("", words.say("plan.change.anybody"), true));
        everybody.stream()
                .filter(person -> !person.id().equals(visitor))
                .forEach(person -> standIns.add(new Choice(
                        person.id().value().toString(),
                        person.name(),
                        now != null && person.id().equals(now.standIn()))));
        return standIns;
    }
}

package ajar.dots.web;

import ajar.dots.help.WhatHelps;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.doors.Doors;
import ajar.visits.doors.OpenLesson;
import ajar.visits.reach.Way;
import ajar.visits.reach.WithinReach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Open lessons that fit what one works on and that one could go to, the cover found. Asked for after the page of today is there. */
@Controller
class ThreeVisitsController {

    private static final int DAYS = 7;
    private static final int SHOWN = 3;

    private final Needs needs;
    private final WhatHelps whatHelps;
    private final Doors doors;
    private final WithinReach reach;
    private final People people;
    private final Clock clock;

    ThreeVisitsController(
            Needs needs, WhatHelps whatHelps, Doors doors, WithinReach reach, People people, Clock clock) {
        this.needs = needs;
        this.whatHelps = whatHelps;
        this.doors = doors;
        this.reach = reach;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/dots/visits")
    ModelAndView page(Me me, Words words) {
        return new ModelAndView("dots/web/visits", "page", visits(me, words));
    }

    /** The part of it that stands on another page. */
    @GetMapping(path = "/dots/visits", headers = "HX-Request")
    ModelAndView part(Me me, Words words) {
        return new ModelAndView("dots/web/three", "page", visits(me, words));
    }

    private ThreeVisits visits(Me me, Words words) {
        if (!me.is(Role.TEACHER) && !me.is(Role.COACH)) {
            throw new NotHere();
        }
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        var ways = reach.find(
                me.schoolId(), me.id(), open(me, today), today, today.plusDays(1), today.plusDays(DAYS), SHOWN);
        var names = people.of(me.schoolId()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return new ThreeVisits(
                ways.stream().map(way -> row(way, names, words)).toList(),
                ways.isEmpty() ? words.say("dots.three.none") : "");
    }

    /** Those that fit what is in hand best, and then the rest. */
    private List<OpenLesson> open(Me me, LocalDate today) {
        Map<OpenLessonId, OpenLesson> open = doors.between(me.schoolId(), today, today.plusDays(DAYS)).stream()
                .collect(Collectors.toMap(OpenLesson::id, Function.identity(), (one, other) -> one));
        return Stream.concat(whatHelps.doors(me, needs.inHand(me)).stream(), open.keySet().stream())
                .distinct()
                .map(open::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ThreeVisits.Row row(Way way, Map<PersonId, Person> names, Words words) {
        var date = way.from().toLocalDate();
        var part = way.part().name();
        return new ThreeVisits.Row(
                words.say(
                        "dots.three.when",
                        "day",
                        words.day(date),
                        "slot",
                        words.slot(way.slot()),
                        "clock",
                        words.clock(way.from().toLocalTime()),
                        "part",
                        part),
                name(names, way.host()),
                Stream.of(way.room(), way.what()).filter(one -> !one.isEmpty()).collect(Collectors.joining(" · ")),
                way.toSee(),
                how(way, names, words),
                "/doors/" + way.door().value() + "?date=" + date,
                way.isFree() ? "/doors/" + way.door().value() + "/" + date + "/chair" : "/wishes",
                words.say(way.isFree() ? "dots.three.take" : "dots.three.wish"),
                way.isFree() ? List.of(field("part", part)) : wish(way, date));
    }

    private static String how(Way way, Map<PersonId, Person> names, Words words) {
        var standIn = way.standIn();
        return standIn == null
                ? words.say("dots.three.free")
                : words.say("dots.three.cover", "name", name(names, standIn), "class", way.left());
    }

    private static String name(Map<PersonId, Person> names, PersonId id) {
        var person = names.get(id);
        return person == null ? "" : person.name();
    }

    private static List<ThreeVisits.FormField> wish(Way way, LocalDate date) {
        return List.of(
                field("host", way.host().value().toString()),
                field("first", date.toString()),
                field("last", date.toString()),
                field("extent", way.part() == LessonPart.WHOLE ? "WHOLE" : "PART"),
                field("time", "COVERED"));
    }

    private static ThreeVisits.FormField field(String name, String value) {
        return new ThreeVisits.FormField(name, value);
    }
}

package ajar.today.web;

import ajar.school.DatedLesson;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.site.Words;
import ajar.site.times.OwnTime;
import ajar.site.times.OwnTimes;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.Trouble;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one person does on some days, each thing from a time to a time: teach, visit, cover, talk. Pure; times are local to the
 * school.
 */
record Doing(
        PersonId person,
        List<DatedLesson> lessons,
        List<AgreedVisit> visits,
        List<OwnTime> own,
        List<Person> organisers,
        Words words) {

    /** @param isVisit whether it is worth a door: a visit of one's own */
    record Thing(LocalDateTime from, LocalDateTime until, TodayPage.Line line, Optional<AgreedVisit> isVisit) {

        boolean isAt(LocalDateTime now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }

    List<Thing> on(LocalDate date) {
        var things = new ArrayList<Thing>();
        lessons.stream()
                .filter(lesson -> lesson.date().equals(date) && lesson.isTaughtBy(person))
                .filter(lesson -> !isLeft(lesson))
                .forEach(lesson -> things.add(teaching(lesson)));
        visits.stream().filter(visit -> visit.date().equals(date)).forEach(visit -> add(visit, things));
        visits.forEach(visit -> talk(visit)
                .filter(talk -> talk.from().toLocalDate().equals(date))
                .ifPresent(things::add));
        own.stream()
                .filter(time ->
                        time.from().toLocalDate().equals(date) && time.kind().equals(OwnTimes.CONVERSATION))
                .forEach(time -> things.add(appointment(time)));
        things.sort(Comparator.comparing(Thing::from).thenComparing(Thing::until));
        return things;
    }

    private void add(AgreedVisit visit, List<Thing> things) {
        if (visit.visitor().equals(person)) {
            things.add(visiting(visit));
        }
        visit.covers().stream()
                .filter(cover -> cover.standIn().equals(person))
                .forEach(cover -> things.add(covering(visit, cover)));
    }

    /** Often on another day than the visit. */
    private Optional<Thing> talk(AgreedVisit visit) {
        var talk = visit.debrief();
        if (talk == null || !(talk.coach().equals(person) || visit.visitor().equals(person))) {
            return Optional.empty();
        }
        var other = talk.coach().equals(person) ? visit.visitorName() : talk.coachName();
        return Optional.of(
                thing(talk.from(), talk.until(), words.say("today.talk", "name", other), "", List.of(), "/visits"));
    }

    /** With whom is not known here, and somebody may look over a shoulder. */
    private Thing appointment(OwnTime time) {
        return thing(time.from(), time.until(), words.say("today.appointment"), "", List.of(), "/conversations");
    }

    private Thing teaching(DatedLesson lesson) {
        var guests = new ArrayList<TodayPage.Guest>();
        visits.stream()
                .filter(visit -> visit.host().equals(person)
                        && visit.lesson().equals(lesson.lesson())
                        && visit.date().equals(lesson.date()))
                .forEach(visit -> guests.addAll(guest(visit)));
        visits.stream()
                .filter(visit -> visit.visitor().equals(person) && visit.date().equals(lesson.date()))
                .flatMap(visit -> visit.covers().stream())
                .filter(cover -> cover.lesson().equals(lesson.lesson()))
                .forEach(cover -> guests.add(new TodayPage.Guest(
                        false, words.say("today.takes-part", "name", cover.standInName(), "part", cover.part()))));
        var what = words.say(lesson.duty() ? "today.duty" : "today.teach", "lesson", title(lesson));
        return thing(lesson.starts(), lesson.ends(), what, lesson.roomCode(), guests, "");
    }

    /** Who comes, and whether that is certain. */
    private List<TodayPage.Guest> guest(AgreedVisit visit) {
        var guests = new ArrayList<TodayPage.Guest>();
        guests.add(new TodayPage.Guest(
                true,
                words.say("today.comes", "name", visit.visitorName(), "part", visit.part(), "what", visit.toSee())));
        trouble(visit, "host").ifPresent(guests::add);
        return guests;
    }

    /** That a visit cannot be as it was agreed, as its people read it. */
    private Optional<TodayPage.Guest> trouble(AgreedVisit visit, String whom) {
        return Trouble.of(visit, lessons)
                .map(trouble -> new TodayPage.Guest(
                        false,
                        words.say(
                                "agreed.trouble." + trouble.name() + "." + whom,
                                "count",
                                organisers.size(),
                                "who",
                                organisers.stream()
                                        .findFirst()
                                        .map(Person::name)
                                        .orElse(""))));
    }

    /** Whether the visit can be as it was agreed. */
    boolean stands(AgreedVisit visit) {
        return Trouble.of(visit, lessons).isEmpty();
    }

    private Thing visiting(AgreedVisit visit) {
        var guests = new ArrayList<TodayPage.Guest>();
        guests.add(new TodayPage.Guest(true, visit.toSee()));
        trouble(visit, "visitor").ifPresent(guests::add);
        visit.covers().forEach(cover -> guests.add(new TodayPage.Guest(false, left(cover))));
        var made = thing(
                visit.from(),
                visit.until(),
                words.say("today.visit", "name", visit.hostName(), "part", visit.part()),
                where(visit),
                guests,
                "/doors/" + visit.door().value() + "?date=" + visit.date());
        return stands(visit) ? new Thing(made.from(), made.until(), made.line(), Optional.of(visit)) : made;
    }

    /** "Dara Ortiz has your 7C in Room 14." */
    String left(AgreedVisit.Cover cover) {
        var lesson = lesson(cover.lesson().value(), cover.from().toLocalDate());
        return words.say(
                "today.has-yours",
                "name",
                cover.standInName(),
                "group",
                lesson.map(DatedLesson::groupNames).orElse(""),
                "room",
                lesson.map(DatedLesson::roomCode).orElse(""));
    }

    private Thing covering(AgreedVisit visit, AgreedVisit.Cover cover) {
        var lesson = lesson(cover.lesson().value(), cover.from().toLocalDate());
        var toDo = cover.toDo().isBlank() ? words.say("today.nothing-said", "name", visit.visitorName()) : cover.toDo();
        return thing(
                cover.from(),
                cover.until(),
                words.say(
                        "today.cover",
                        "lesson",
                        lesson.map(this::title).orElse(""),
                        "name",
                        visit.visitorName(),
                        "part",
                        cover.part()),
                lesson.map(DatedLesson::roomCode).orElse(""),
                covered(visit, toDo),
                "/visits");
    }

    private List<TodayPage.Guest> covered(AgreedVisit visit, String toDo) {
        var guests = new ArrayList<TodayPage.Guest>();
        trouble(visit, "host").ifPresent(guests::add);
        guests.add(new TodayPage.Guest(false, toDo));
        return guests;
    }

    /** Room, group and subject of a visit. */
    String where(AgreedVisit visit) {
        return lesson(visit.lesson().value(), visit.date())
                .map(lesson -> lesson.roomCode().isEmpty() ? title(lesson) : lesson.roomCode() + " · " + title(lesson))
                .orElse("");
    }

    /** A lesson that somebody else takes as a whole is not taught. */
    private boolean isLeft(DatedLesson lesson) {
        return visits.stream()
                .filter(visit -> visit.visitor().equals(person) && visit.date().equals(lesson.date()))
                .flatMap(visit -> visit.covers().stream())
                .anyMatch(cover -> cover.lesson().equals(lesson.lesson())
                        && cover.from().equals(lesson.starts())
                        && cover.until().equals(lesson.ends()));
    }

    private Optional<DatedLesson> lesson(java.util.UUID id, LocalDate date) {
        return lessons.stream()
                .filter(lesson ->
                        lesson.lesson().value().equals(id) && lesson.date().equals(date))
                .findFirst();
    }

    private String title(DatedLesson lesson) {
        return (lesson.groupNames() + " " + lesson.subject()).strip();
    }

    private Thing thing(
            LocalDateTime from,
            LocalDateTime until,
            String what,
            String where,
            List<TodayPage.Guest> guests,
            String href) {
        var line = new TodayPage.Line(words.clock(from.toLocalTime()), what, where, false, List.copyOf(guests), href);
        return new Thing(from, until, line, Optional.empty());
    }
}

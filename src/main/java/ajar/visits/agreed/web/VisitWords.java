package ajar.visits.agreed.web;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.site.Words;
import ajar.visits.LessonPart;
import ajar.visits.agreed.AgreedVisit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns agreed visits into what one person reads about their own. */
final class VisitWords {

    private final Words words;
    private final PersonId me;
    private final LocalDateTime now;
    private final Map<LessonId, Map<LocalDate, DatedLesson>> lessons = new HashMap<>();

    VisitWords(Words words, PersonId me, LocalDateTime now, List<DatedLesson> lessons) {
        this.words = words;
        this.me = me;
        this.now = now;
        lessons.forEach(lesson -> this.lessons
                .computeIfAbsent(lesson.lesson(), id -> new HashMap<>())
                .put(lesson.date(), lesson));
    }

    MyVisitsPage page(List<AgreedVisit> visits, String note) {
        var coming = new ArrayList<MyVisitsPage.Visit>();
        var made = new ArrayList<MyVisitsPage.Visit>();
        var covers = new ArrayList<MyVisitsPage.Cover>();
        var guests = new ArrayList<MyVisitsPage.Guest>();
        var talks = new ArrayList<MyVisitsPage.Talk>();
        for (var visit : visits) {
            var isOver = visit.until().isBefore(now);
            if (visit.visitor().equals(me)) {
                (isOver ? made : coming).add(visit(visit));
            }
            if (visit.host().equals(me) && !isOver) {
                guests.add(new MyVisitsPage.Guest(when(visit.from(), visit.part()), visit.visitorName()));
            }
            visit.covers().stream()
                    .filter(cover ->
                            cover.standIn().equals(me) && !cover.until().isBefore(now))
                    .forEach(cover -> covers.add(cover(visit, cover)));
            talk(visit).ifPresent(talks::add);
        }
        return new MyVisitsPage(coming, covers, guests, talks, made.reversed(), note);
    }

    private MyVisitsPage.Visit visit(AgreedVisit visit) {
        var left = visit.covers().stream()
                .map(cover -> new MyVisitsPage.Left(
                        cover.lesson().value().toString(),
                        cover.standInName(),
                        group(cover.lesson(), visit.date()),
                        cover.toDo()))
                .toList();
        var cover = left.isEmpty()
                ? words.say("agreed.visit.own-time")
                : words.say(
                        "agreed.visit.covered",
                        "name",
                        left.getFirst().standIn(),
                        "group",
                        left.getFirst().group());
        return new MyVisitsPage.Visit(
                visit.id().value().toString(),
                when(visit.from(), visit.part()),
                visit.hostName(),
                where(visit.lesson(), visit.date()),
                visit.toSee(),
                visit.howToEnter(),
                cover,
                visit.doorIsShut(),
                left,
                visit.thanked(),
                visit.tried());
    }

    private MyVisitsPage.Cover cover(AgreedVisit visit, AgreedVisit.Cover cover) {
        return new MyVisitsPage.Cover(
                cover.id().value().toString(),
                when(cover.from(), cover.part()),
                where(cover.lesson(), visit.date()),
                visit.visitorName(),
                cover.toDo());
    }

    private Optional<MyVisitsPage.Talk> talk(AgreedVisit visit) {
        var talk = visit.debrief();
        if (talk == null || talk.until().isBefore(now)) {
            return Optional.empty();
        } else if (talk.coach().equals(me)) {
            return Optional.of(new MyVisitsPage.Talk(when(talk.from(), LessonPart.WHOLE), visit.visitorName()));
        } else {
            return visit.visitor().equals(me)
                    ? Optional.of(new MyVisitsPage.Talk(when(talk.from(), LessonPart.WHOLE), talk.coachName()))
                    : Optional.empty();
        }
    }

    private String when(LocalDateTime from, LessonPart part) {
        var moment = words.say(
                "agreed.when", "day", words.day(from.toLocalDate()), "clock", words.clock(from.toLocalTime()));
        return part == LessonPart.WHOLE ? moment : moment + words.say("agreed.part." + part.name());
    }

    private String where(LessonId lesson, LocalDate date) {
        return lesson(lesson, date)
                .map(one -> words.say(
                        "agreed.where", "group", one.groupNames(), "subject", one.subject(), "room", one.roomCode()))
                .orElse("");
    }

    private String group(LessonId lesson, LocalDate date) {
        return lesson(lesson, date).map(DatedLesson::groupNames).orElse("");
    }

    private Optional<DatedLesson> lesson(LessonId lesson, LocalDate date) {
        return Optional.ofNullable(lessons.getOrDefault(lesson, Map.of()).get(date));
    }
}

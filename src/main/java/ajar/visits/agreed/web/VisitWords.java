package ajar.visits.agreed.web;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.site.Words;
import ajar.visits.LessonPart;
import ajar.visits.agreed.Afterwards;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.News;
import ajar.visits.agreed.Trouble;
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
    private final List<DatedLesson> all;
    private final List<Person> organisers;
    private final Map<LessonId, Map<LocalDate, DatedLesson>> lessons = new HashMap<>();

    VisitWords(Words words, PersonId me, LocalDateTime now, List<DatedLesson> lessons, List<Person> organisers) {
        this.words = words;
        this.me = me;
        this.now = now;
        this.all = lessons;
        this.organisers = organisers;
        lessons.forEach(lesson -> this.lessons
                .computeIfAbsent(lesson.lesson(), id -> new HashMap<>())
                .put(lesson.date(), lesson));
    }

    MyVisitsPage page(List<AgreedVisit> visits, List<News.Item> news, List<Afterwards.Echo> echoes, String note) {
        var coming = new ArrayList<MyVisitsPage.Visit>();
        var made = new ArrayList<MyVisitsPage.Visit>();
        var covers = new ArrayList<MyVisitsPage.Cover>();
        var guests = new ArrayList<MyVisitsPage.Guest>();
        var talks = new ArrayList<MyVisitsPage.Talk>();
        for (var visit : visits) {
            var isOver = visit.until().isBefore(now);
            var trouble = Trouble.of(visit, all);
            if (isOver && trouble.isPresent()) {
                continue;
            }
            if (visit.visitor().equals(me)) {
                (isOver ? made : coming).add(visit(visit, trouble));
            }
            if (visit.host().equals(me) && !isOver) {
                guests.add(new MyVisitsPage.Guest(
                        when(visit.from(), visit.part()), visit.visitorName(), said(trouble, "host")));
            }
            visit.covers().stream()
                    .filter(cover ->
                            cover.standIn().equals(me) && !cover.until().isBefore(now))
                    .forEach(cover -> covers.add(cover(visit, cover, trouble)));
            talk(visit).ifPresent(talks::add);
        }
        return new MyVisitsPage(
                news.stream().map(this::news).toList(),
                coming,
                covers,
                guests,
                talks,
                echoes.stream().map(this::echo).toList(),
                made.reversed(),
                note);
    }

    private String news(News.Item item) {
        return words.say(
                "agreed.news." + item.what().name(),
                "whom",
                item.whom(),
                "when",
                when(item.from(), LessonPart.WHOLE),
                "why",
                item.why().name(),
                "wished",
                item.wished());
    }

    private MyVisitsPage.Echo echo(Afterwards.Echo echo) {
        var said = new ArrayList<String>();
        if (echo.thanked()) {
            said.add(words.say("agreed.echo.thanks", "name", echo.visitor()));
        }
        if (echo.tried()) {
            said.add(words.say("agreed.echo.tries", "name", echo.visitor()));
        }
        return new MyVisitsPage.Echo(
                when(echo.from(), LessonPart.WHOLE),
                String.join(" ", said),
                echo.line(),
                echo.thanked() ? "/visits/" + echo.visit().value() + "/card" : "");
    }

    private String said(Optional<Trouble> trouble, String whom) {
        return trouble.map(one -> words.say(
                        "agreed.trouble." + one.name() + "." + whom,
                        "count",
                        organisers.size(),
                        "who",
                        organisers.isEmpty() ? "" : organisers.getFirst().name()))
                .orElse("");
    }

    private MyVisitsPage.Visit visit(AgreedVisit visit, Optional<Trouble> trouble) {
        var left = visit.covers().stream()
                .map(cover -> new MyVisitsPage.Left(
                        cover.id().value().toString(),
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
                said(trouble, "visitor"),
                left,
                visit.thanked(),
                visit.tried(),
                visit.thanked() || visit.tried()
                        ? "/dots/learned/new?from=" + visit.host().value()
                        : "");
    }

    private MyVisitsPage.Cover cover(AgreedVisit visit, AgreedVisit.Cover cover, Optional<Trouble> trouble) {
        return new MyVisitsPage.Cover(
                cover.id().value().toString(),
                when(cover.from(), cover.part()),
                where(cover.lesson(), visit.date()),
                visit.visitorName(),
                cover.toDo(),
                said(trouble, "host"));
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

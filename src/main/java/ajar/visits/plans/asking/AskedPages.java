package ajar.visits.plans.asking;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Practice;
import ajar.school.Practices;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.WishId;
import ajar.visits.doors.OpenLesson;
import ajar.visits.plans.Favour;
import ajar.visits.plans.RemedyRequests;
import ajar.visits.plans.RemedyRequests.RemedyRequest;
import ajar.visits.wishes.Wishes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what somebody is asked for. A host reads which lesson and when; whose wish it is stays with the organiser. */
@Component
class AskedPages {

    private final RemedyRequests requests;
    private final Timetables timetables;
    private final Wishes wishes;
    private final People people;
    private final Practices practices;
    private final Clock clock;

    AskedPages(
            RemedyRequests requests,
            Timetables timetables,
            Wishes wishes,
            People people,
            Practices practices,
            Clock clock) {
        this.requests = requests;
        this.timetables = timetables;
        this.wishes = wishes;
        this.people = people;
        this.practices = practices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    AskedPage page(Me me, String note, Words words) {
        var today = LocalDate.now(clock.withZone(me.zone()));
        return new AskedPage(
                note,
                requests.waitingFor(me.schoolId(), me.id(), today).stream()
                        .map(request -> line(me, request, words))
                        .toList());
    }

    private AskedPage.Line line(Me me, RemedyRequest request, Words words) {
        var favour = request.favour();
        var lesson = favour.lesson();
        var id = request.id().toString();
        if (lesson == null) {
            return new AskedPage.Line(
                    id,
                    wish(me, request.wish()),
                    words.say("asked.wish." + favour.kind(), "day", words.day(favour.on())),
                    "",
                    false,
                    words.say("asked.yes-wish"));
        }
        var dated = dated(me, lesson, favour.on());
        return new AskedPage.Line(
                id,
                dated.map(found -> words.say(
                                "asked.lesson",
                                "lesson",
                                (found.groupNames() + " " + found.subject()).strip(),
                                "moment",
                                words.moment(
                                        found.date(),
                                        found.slot().name(),
                                        found.slot().starts()),
                                "day",
                                words.date(found.date())))
                        .orElseGet(() -> words.day(favour.on())),
                words.say("asked.open-door"),
                toSee(me, favour, lesson, words),
                true,
                words.say("asked.yes-door"));
    }

    private Optional<DatedLesson> dated(Me me, LessonId lesson, LocalDate on) {
        return timetables.lessons(me.schoolId(), on, on).stream()
                .filter(found -> found.lesson().equals(lesson))
                .findFirst();
    }

    /** What the host said of the same lesson on another date, else something that is true of any. */
    String toSee(Me me, Favour favour, LessonId lesson, Words words) {
        return requests.example(me.schoolId(), favour.asked(), lesson, favour.on())
                .map(OpenLesson::toSee)
                .filter(line -> !line.isBlank())
                .orElseGet(() -> words.say("asked.ordinary"));
    }

    private String wish(Me me, WishId id) {
        return wishes.of(me.schoolId(), me.id()).stream()
                .map(standing -> standing.wish())
                .filter(wish -> wish.id().equals(id))
                .findFirst()
                .map(wish -> {
                    var host = wish.asked().host();
                    return host != null
                            ? people.find(me.schoolId(), host).map(Person::name).orElse("")
                            : practices.of(me.schoolId()).stream()
                                    .filter(one -> one.id().equals(wish.asked().practice()))
                                    .map(Practice::name)
                                    .findFirst()
                                    .orElse("");
                })
                .orElse("");
    }
}

package ajar.visits.own;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.calendars.Appointment;
import ajar.site.calendars.Appointment.Kind;
import ajar.site.calendars.Appointments;
import ajar.visits.agreed.AbsenceCovers;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Visits, guests, covers and talks of one person. A talk is an appointment and names nobody: others may look into a calendar. */
@Component
class VisitAppointments implements Appointments {

    /** Where visits, covers and talks are looked after. */
    private static final String PATH = "/visits";

    private static final int TALK_WITHIN_DAYS = 31;

    private final AgreedVisits visits;
    private final AbsenceCovers absenceCovers;
    private final Timetables timetables;

    VisitAppointments(AgreedVisits visits, AbsenceCovers absenceCovers, Timetables timetables) {
        this.visits = visits;
        this.absenceCovers = absenceCovers;
        this.timetables = timetables;
    }

    @Override
    public List<Appointment> of(Me me, Words words, LocalDate from, LocalDate until) {
        // A talk may be days after its visit.
        var mine = visits.of(me.schoolId(), me.id(), from.minusDays(TALK_WITHIN_DAYS), until);
        var gaps = absenceCovers.between(me.schoolId(), from, until).stream()
                .filter(cover -> cover.standIn().equals(me.id()))
                .toList();
        var lessons = lessons(me, mine, gaps);
        var all = new ArrayList<Appointment>();
        mine.forEach(visit -> all.addAll(of(visit, me, words, lessons)));
        for (var gap : gaps) {
            var lesson = lessons.get(gap.lesson(), gap.date());
            all.add(cover("absence-cover-" + gap.id(), lesson, gap.from(), gap.until(), words));
        }
        all.removeIf(one -> one.from().toLocalDate().isBefore(from)
                || one.from().toLocalDate().isAfter(until));
        return all;
    }

    private static List<Appointment> of(AgreedVisit visit, Me me, Words words, Lessons lessons) {
        var all = new ArrayList<Appointment>();
        if (visit.visitor().equals(me.id()) || visit.host().equals(me.id())) {
            all.add(visit(visit, me, words, lessons.get(visit.lesson(), visit.date())));
        }
        for (var cover : visit.covers()) {
            if (cover.standIn().equals(me.id())) {
                var lesson = lessons.get(cover.lesson(), visit.date());
                all.add(cover("cover-" + cover.id().value(), lesson, cover.from(), cover.until(), words));
            }
        }
        var talk = visit.debrief();
        if (talk != null && (talk.coach().equals(me.id()) || visit.visitor().equals(me.id()))) {
            var key = "talk-" + visit.id().value();
            var what = words.say("visits-own.talk");
            all.add(new Appointment(key, key, Kind.TALK, what, what, "", talk.from(), talk.until(), PATH));
        }
        return all;
    }

    /** A visit that takes the place of another for the same wish is that one, moved. */
    private static Appointment visit(AgreedVisit visit, Me me, Words words, Optional<DatedLesson> lesson) {
        var visiting = visit.visitor().equals(me.id());
        var key = (visiting ? "visit-" : "guest-") + visit.id().value();
        var wish = visit.wish();
        var group = lesson.map(DatedLesson::groupNames).orElse("");
        return new Appointment(
                key,
                wish == null ? key : (visiting ? "wish-" : "wished-") + wish.value(),
                visiting ? Kind.VISIT : Kind.GUEST,
                visiting
                        ? words.say("visits-own.visit", "host", visit.hostName())
                        : words.say("visits-own.guest", "visitor", visit.visitorName()),
                words.say(visiting ? "visits-own.visit.plain" : "visits-own.guest.plain", "group", group),
                room(lesson),
                visit.from(),
                visit.until(),
                PATH);
    }

    private static Appointment cover(
            String key, Optional<DatedLesson> lesson, LocalDateTime from, LocalDateTime until, Words words) {
        var what = words.say(
                "visits-own.cover", "group", lesson.map(DatedLesson::groupNames).orElse(""));
        return new Appointment(key, key, Kind.COVER, what, what, room(lesson), from, until, PATH);
    }

    private static String room(Optional<DatedLesson> lesson) {
        return lesson.map(DatedLesson::roomCode).orElse("");
    }

    /** Of all the school's lessons only those: this is asked for each letter and each calendar program. */
    private Lessons lessons(Me me, List<AgreedVisit> mine, List<AbsenceCovers.AbsenceCover> gaps) {
        var wanted = new HashSet<LessonId>();
        var dates = new TreeSet<LocalDate>();
        mine.forEach(visit -> {
            dates.add(visit.date());
            wanted.add(visit.lesson());
            visit.covers().forEach(cover -> wanted.add(cover.lesson()));
        });
        gaps.forEach(gap -> {
            dates.add(gap.date());
            wanted.add(gap.lesson());
        });
        var found = new HashMap<LessonId, Map<LocalDate, DatedLesson>>();
        if (!dates.isEmpty()) {
            timetables.only(me.schoolId(), wanted, dates.first(), dates.last()).forEach(lesson -> found.computeIfAbsent(
                            lesson.lesson(), id -> new HashMap<>())
                    .put(lesson.date(), lesson));
        }
        return new Lessons(found);
    }

    private record Lessons(Map<LessonId, Map<LocalDate, DatedLesson>> found) {
        Optional<DatedLesson> get(LessonId lesson, LocalDate date) {
            return Optional.ofNullable(found.getOrDefault(lesson, Map.of()).get(date));
        }
    }
}

package ajar.visits.own;

import ajar.school.DatedLesson;
import ajar.school.LessonId;
import ajar.school.Timetables;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.mine.Appointments;
import ajar.visits.agreed.AbsenceCovers;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Visits, guests, covers and talks of one person. A talk is an appointment and names nobody: others may look into a calendar. */
@Component
class VisitAppointments implements Appointments {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final AgreedVisits visits;
    private final AbsenceCovers absenceCovers;
    private final Timetables timetables;

    VisitAppointments(AgreedVisits visits, AbsenceCovers absenceCovers, Timetables timetables) {
        this.visits = visits;
        this.absenceCovers = absenceCovers;
        this.timetables = timetables;
    }

    @Override
    public List<Appointment> of(Me me, Words words) {
        var mine = visits.of(me.schoolId(), me.id(), FIRST, LAST);
        var gaps = absenceCovers.between(me.schoolId(), FIRST, LAST).stream()
                .filter(cover -> cover.standIn().equals(me.id()))
                .toList();
        var lessons = lessons(me, mine, gaps);
        var all = new ArrayList<Appointment>();
        mine.forEach(visit -> all.addAll(of(visit, me, words, lessons)));
        for (var gap : gaps) {
            var lesson = lessons.get(gap.lesson(), gap.date());
            all.add(new Appointment(
                    "absence-cover-" + gap.id(), cover(lesson, words), room(lesson), gap.from(), gap.until()));
        }
        return all;
    }

    private static List<Appointment> of(AgreedVisit visit, Me me, Words words, Lessons lessons) {
        var all = new ArrayList<Appointment>();
        var room = room(lessons.get(visit.lesson(), visit.date()));
        if (visit.visitor().equals(me.id())) {
            var what = words.say("visits-own.visit", "host", visit.hostName());
            all.add(new Appointment("visit-" + visit.id().value(), what, room, visit.from(), visit.until()));
        }
        if (visit.host().equals(me.id())) {
            var what = words.say("visits-own.guest", "visitor", visit.visitorName());
            all.add(new Appointment("guest-" + visit.id().value(), what, room, visit.from(), visit.until()));
        }
        for (var cover : visit.covers()) {
            if (cover.standIn().equals(me.id())) {
                var lesson = lessons.get(cover.lesson(), visit.date());
                all.add(new Appointment(
                        "cover-" + cover.id().value(),
                        cover(lesson, words),
                        room(lesson),
                        cover.from(),
                        cover.until()));
            }
        }
        var talk = visit.debrief();
        if (talk != null && (talk.coach().equals(me.id()) || visit.visitor().equals(me.id()))) {
            var what = words.say("visits-own.talk");
            all.add(new Appointment("talk-" + visit.id().value(), what, "", talk.from(), talk.until()));
        }
        return all;
    }

    private static String cover(java.util.Optional<DatedLesson> lesson, Words words) {
        return words.say(
                "visits-own.cover", "group", lesson.map(DatedLesson::groupNames).orElse(""));
    }

    private static String room(java.util.Optional<DatedLesson> lesson) {
        return lesson.map(DatedLesson::roomCode).orElse("");
    }

    private Lessons lessons(Me me, List<AgreedVisit> mine, List<AbsenceCovers.AbsenceCover> gaps) {
        var dates = new ArrayList<LocalDate>();
        mine.forEach(visit -> dates.add(visit.date()));
        gaps.forEach(gap -> dates.add(gap.date()));
        if (dates.isEmpty()) {
            return new Lessons(Map.of());
        }
        dates.sort(null);
        var found = new HashMap<LessonId, Map<LocalDate, DatedLesson>>();
        timetables.lessons(me.schoolId(), dates.getFirst(), dates.getLast()).forEach(lesson -> found.computeIfAbsent(
                        lesson.lesson(), id -> new HashMap<>())
                .put(lesson.date(), lesson));
        return new Lessons(found);
    }

    private record Lessons(Map<LessonId, Map<LocalDate, DatedLesson>> found) {
        java.util.Optional<DatedLesson> get(LessonId lesson, LocalDate date) {
            return java.util.Optional.ofNullable(
                    found.getOrDefault(lesson, Map.of()).get(date));
        }
    }
}

package ajar.coaching.appointments;

import ajar.coaching.appointments.CommonTime.Stretch;
import ajar.coaching.conversations.Conversation;
import ajar.postgres.DatabaseContext;
import ajar.school.Calendars;
import ajar.school.PersonId;
import ajar.school.SchoolDay;
import ajar.school.SchoolId;
import ajar.school.StandingTimes;
import ajar.school.TimeTaken;
import ajar.school.TimesTaken;
import ajar.school.Timetables;
import ajar.site.times.TimesPromised;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads when the two of a conversation are both free, each by what is known of them, without saying why one is not. */
@Component
class FreeTimes {

    /** Two weeks of school, holidays not counted. */
    private static final int SCHOOL_DAYS = 10;

    private static final int DAYS_LOOKED_AT = 70;

    /** Who teaches in which division is seen from the days around. */
    private static final int DAYS_AROUND = 14;

    private final Calendars calendars;
    private final Timetables timetables;
    private final StandingTimes standing;
    private final TimesTaken taken;
    private final List<TimesPromised> promised;

    FreeTimes(
            Calendars calendars,
            Timetables timetables,
            StandingTimes standing,
            TimesTaken taken,
            List<TimesPromised> promised) {
        this.calendars = calendars;
        this.timetables = timetables;
        this.standing = standing;
        this.taken = taken;
        this.promised = promised;
    }

    /** @param arrangement what stands of theirs would be given up for it and is in nobody's way */
    @Transactional(readOnly = true)
    List<Appointments.FreeDay> next(SchoolId school, Conversation talk, int minutes, Arrangement arrangement) {
        var now = arrangement.now();
        var today = now.toLocalDate();
        var days = calendars.days(school, today, today.plusDays(DAYS_LOOKED_AT));
        var dates =
                days.stream().map(SchoolDay::date).distinct().limit(SCHOOL_DAYS).toList();
        if (dates.isEmpty()) {
            return List.of();
        }
        var common = common(school, talk, dates.getFirst(), dates.getLast(), arrangement);
        return dates.stream()
                .map(date -> new Appointments.FreeDay(
                        date,
                        common.on(date, minutes, arrangement).stream()
                                .map(one -> new Appointments.FreeTime(one.from(), one.until()))
                                .toList()))
                .filter(day -> !day.times().isEmpty())
                .toList();
    }

    /** @param arrangement what stands of theirs is not in its own way */
    @Transactional(readOnly = true)
    boolean areFree(
            SchoolId school, Conversation talk, LocalDateTime from, LocalDateTime until, Arrangement arrangement) {
        var date = from.toLocalDate();
        return common(school, talk, date, date, arrangement).isFree(new Stretch(from, until));
    }

    private CommonTime common(
            SchoolId school, Conversation talk, LocalDate first, LocalDate last, Arrangement arrangement) {
        var two = Set.of(talk.teacher(), talk.coach());
        var from = first.minusDays(DAYS_AROUND);
        var until = last.plusDays(DAYS_AROUND);
        return new CommonTime(
                two,
                calendars.days(school, first, last),
                timetables.lessons(school, from, until),
                standing.of(school),
                DatabaseContext.asJob(
                        "appoint", school.value(), () -> taken(school, two, first, last, arrangement.standing())));
    }

    private List<TimeTaken> taken(
            SchoolId school, Set<PersonId> two, LocalDate first, LocalDate last, List<Appointment> leftOut) {
        var all = new ArrayList<TimeTaken>();
        taken.between(school, first, last).stream()
                .filter(time -> leftOut.stream().noneMatch(one -> one.isAt(time.from(), time.until())))
                .forEach(all::add);
        promised.forEach(others -> all.addAll(others.between(school, two, first, last)));
        return all;
    }
}

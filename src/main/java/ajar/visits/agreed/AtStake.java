package ajar.visits.agreed;

import ajar.postgres.DatabaseContext;
import ajar.school.DatedLesson;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.school.VisitsAtStake;
import ajar.site.Bundles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells the school which agreed visits a new timetable or a changed calendar would break. Asked for a steward, who sees the visits at
 * stake and no others, hence as a job of its own.
 */
@Component
class AtStake implements VisitsAtStake {

    private final AgreedVisits visits;
    private final Timetables timetables;
    private final Bundles bundles;

    AtStake(AgreedVisits visits, Timetables timetables, Bundles bundles) {
        this.visits = visits;
        this.timetables = timetables;
        this.bundles = bundles;
    }

    @Override
    public List<Broken> brokenBy(SchoolId school, LocalDate from, LocalDate until, List<DatedLesson> then) {
        var agreed = DatabaseContext.asJob("plan", school.value(), () -> visits.between(school, from, until));
        var now = new SchoolTimes(timetables.lessons(school, from, until));
        var changed = new SchoolTimes(then);
        return agreed.stream()
                .filter(visit -> !stands(visit, now, changed))
                .map(this::told)
                .toList();
    }

    /** A visit stands while its lesson, the classes left and the time of all who take part are as they were. */
    private static boolean stands(AgreedVisit visit, SchoolTimes now, SchoolTimes then) {
        var door = then.lesson(visit.lesson(), visit.date());
        return door.isPresent()
                && door.get().isTaughtBy(visit.host())
                && isAsBefore(now.lesson(visit.lesson(), visit.date()), door.get())
                && visit.covers().stream().allMatch(cover -> coverStands(visit, cover, now, then))
                && (visit.isCovered()
                        || then.leftAlone(visit.visitor(), visit.from(), visit.until())
                                .isEmpty());
    }

    private static boolean coverStands(AgreedVisit visit, AgreedVisit.Cover cover, SchoolTimes now, SchoolTimes then) {
        var lesson = then.lesson(cover.lesson(), visit.date());
        return lesson.isPresent()
                && lesson.get().isTaughtBy(visit.visitor())
                && isAsBefore(now.lesson(cover.lesson(), visit.date()), lesson.get())
                && then.leftAlone(cover.standIn(), cover.from(), cover.until()).isEmpty();
    }

    private static boolean isAsBefore(Optional<DatedLesson> before, DatedLesson then) {
        return before.isEmpty()
                || (before.get().starts().equals(then.starts())
                        && before.get().ends().equals(then.ends()));
    }

    private Broken told(AgreedVisit visit) {
        var words = bundles.in(LocaleContextHolder.getLocale());
        return new Broken(
                visit.date(),
                words.say(
                        "agreed.at-stake",
                        "visitor",
                        visit.visitorName(),
                        "host",
                        visit.hostName(),
                        "day",
                        words.day(visit.date()),
                        "clock",
                        words.clock(visit.from().toLocalTime())));
    }
}

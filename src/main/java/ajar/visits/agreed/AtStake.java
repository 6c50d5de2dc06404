package ajar.visits.agreed;

import ajar.postgres.DatabaseContext;
import ajar.school.DatedLesson;
import ajar.school.SchoolId;
import ajar.school.VisitsAtStake;
import ajar.site.Bundles;
import ajar.visits.LessonPart;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells the school which agreed visits a new timetable or a changed calendar would break. Asked for a steward, who sees the visits at
 * stake and no others, hence as a job of its own.
 */
@Component
class AtStake implements VisitsAtStake {

    private final AgreedVisits visits;
    private final Bundles bundles;

    AtStake(AgreedVisits visits, Bundles bundles) {
        this.visits = visits;
        this.bundles = bundles;
    }

    @Override
    public List<Broken> brokenBy(SchoolId school, LocalDate from, LocalDate until, List<DatedLesson> then) {
        var agreed = DatabaseContext.asJob("plan", school.value(), () -> visits.between(school, from, until));
        var changed = new SchoolTimes(then);
        return agreed.stream()
                .filter(visit -> !stands(visit, changed))
                .map(this::told)
                .toList();
    }

    /** A visit stands while its lesson and the classes left are at their agreed times and all who take part are free then. */
    private static boolean stands(AgreedVisit visit, SchoolTimes then) {
        var door = then.lesson(visit.lesson(), visit.date());
        return door.isPresent()
                && door.get().isTaughtBy(visit.host())
                && isAt(visit.from(), visit.until(), visit.part(), door.get())
                && visit.covers().stream().allMatch(cover -> coverStands(visit, cover, then))
                && (visit.isCovered()
                        || then.leftAlone(visit.visitor(), visit.from(), visit.until())
                                .isEmpty());
    }

    private static boolean coverStands(AgreedVisit visit, AgreedVisit.Cover cover, SchoolTimes then) {
        var lesson = then.lesson(cover.lesson(), visit.date());
        return lesson.isPresent()
                && lesson.get().isTaughtBy(visit.visitor())
                && isAt(cover.from(), cover.until(), cover.part(), lesson.get())
                && then.leftAlone(cover.standIn(), cover.from(), cover.until()).isEmpty();
    }

    /** Compared with what was agreed, not with the timetable of now: whoever asks may have tried the change on it already. */
    private static boolean isAt(LocalDateTime from, LocalDateTime until, LessonPart part, DatedLesson then) {
        return from.equals(part.begins(then.starts(), then.ends()))
                && until.equals(part.finishes(then.starts(), then.ends()));
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

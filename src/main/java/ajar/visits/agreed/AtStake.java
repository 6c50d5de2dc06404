package ajar.visits.agreed;

import ajar.postgres.DatabaseContext;
import ajar.school.DatedLesson;
import ajar.school.SchoolId;
import ajar.school.VisitsAtStake;
import ajar.site.Bundles;
import java.time.LocalDate;
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
                .filter(visit -> Trouble.of(visit, changed).isPresent())
                .map(this::told)
                .toList();
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

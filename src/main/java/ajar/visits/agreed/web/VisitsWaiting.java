package ajar.visits.agreed.web;

import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Waiting;
import ajar.site.Words;
import ajar.visits.agreed.Unsettled;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells organisers, on every page until it is settled, that visits cannot be as they were agreed; and tells stewards, whose change of the
 * calendar or the timetable may have done it, who settles it.
 */
@Component
class VisitsWaiting implements Waiting {

    private static final String MORNING = "/morning";

    private final Unsettled unsettled;
    private final People people;
    private final Clock clock;

    VisitsWaiting(Unsettled unsettled, People people, Clock clock) {
        this.unsettled = unsettled;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Notice> of(Me me, Words words) {
        var now = LocalDateTime.now(clock.withZone(me.zone()));
        if (me.is(Role.ORGANISER)) {
            return forOrganiser(unsettled.after(me.schoolId(), now), words);
        }
        return me.is(Role.STEWARD) ? forSteward(me, now, words) : Optional.empty();
    }

    private static Optional<Notice> forOrganiser(List<Unsettled.Waiting> waiting, Words words) {
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(
                        words.say("agreed.waits", "count", waiting.size(), "first", said(waiting.getFirst(), words)),
                        words.say("agreed.waits.action", "count", waiting.size()),
                        MORNING));
    }

    /** A steward sees no visits; how many their change has broken is asked in the name of the job that keeps plans. */
    private Optional<Notice> forSteward(Me me, LocalDateTime now, Words words) {
        var school = me.schoolId();
        var broken = DatabaseContext.asJob("plan", school.value(), () -> unsettled.after(school, now)).stream()
                .filter(one -> one.why() == Unsettled.Why.TIME)
                .count();
        var organisers = people.holding(school, Role.ORGANISER);
        return broken == 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        words.say(
                                "agreed.waits.elsewhere",
                                "count",
                                broken,
                                "organisers",
                                organisers.size(),
                                "who",
                                organisers.stream()
                                        .findFirst()
                                        .map(Person::name)
                                        .orElse("")),
                        "",
                        MORNING));
    }

    /** Why one visit waits, as a sentence. */
    private static String said(Unsettled.Waiting one, Words words) {
        return words.say(
                "agreed.waits." + one.why().name(),
                "visitor",
                one.visitor(),
                "host",
                one.host(),
                "day",
                words.day(one.from().toLocalDate()),
                "clock",
                words.clock(one.from().toLocalTime()));
    }
}

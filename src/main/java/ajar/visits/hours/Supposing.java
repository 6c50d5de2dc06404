package ajar.visits.hours;

import ajar.planner.Assignment;
import ajar.planner.Person;
import ajar.planner.PlanRequest;
import ajar.planner.Presence;
import ajar.planner.Presence.State;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A request as it would be if one person were busy, or free, in certain hours. Pure. */
final class Supposing {

    private final String person;
    private final LocalDate date;
    private final int start;
    private final int end;

    /** Hours of one day. */
    Supposing(String person, LocalDateTime from, LocalDateTime until) {
        this.person = person;
        date = from.toLocalDate();
        start = from.getHour() * 60 + from.getMinute();
        end = until.toLocalDate().isAfter(date) ? 24 * 60 : until.getHour() * 60 + until.getMinute();
    }

    /** Something else took these hours. */
    PlanRequest taken(PlanRequest request) {
        return with(request, State.BUSY);
    }

    /** Nothing took them, and the person could have taken a class, or come along. What was protected stays so. */
    PlanRequest free(PlanRequest request) {
        return with(request, State.AVAILABLE);
    }

    /** Whether the person is known to the planner and at school then. */
    boolean concerns(PlanRequest request) {
        return request.people().stream().map(Person::id).anyMatch(person::equals)
                && request.presences().stream().anyMatch(this::meets);
    }

    private PlanRequest with(PlanRequest request, State state) {
        var presences = new ArrayList<Presence>();
        for (var presence : request.presences()) {
            if (!meets(presence) || (presence.state() == State.PROTECTED && state == State.AVAILABLE)) {
                presences.add(presence);
            } else {
                add(presences, presence, presence.start(), Math.max(start, presence.start()), presence.state());
                add(presences, presence, Math.max(start, presence.start()), Math.min(end, presence.end()), state);
                add(presences, presence, Math.min(end, presence.end()), presence.end(), presence.state());
            }
        }
        return new PlanRequest(
                request.schools(),
                request.days(),
                request.people(),
                presences,
                request.lessons(),
                request.doors(),
                request.wishes(),
                request.pins(),
                request.forbids(),
                request.profile(),
                request.seed());
    }

    private boolean meets(Presence presence) {
        return presence.person().equals(person)
                && presence.date().equals(date)
                && presence.start() < end
                && start < presence.end();
    }

    private static void add(List<Presence> all, Presence whole, int from, int until, State state) {
        if (from < until) {
            all.add(new Presence(whole.person(), whole.date(), from, until, state));
        }
    }

    /** The same request in which these visits stay as they are. */
    static PlanRequest keeping(PlanRequest request, List<Assignment> visits, String author) {
        var pins = new ArrayList<>(request.pins());
        var pinned = new HashSet<>(pins.stream().map(PlanRequest.Pin::wish).toList());
        visits.stream()
                .filter(visit -> pinned.add(visit.wish()))
                .forEach(visit -> pins.add(
                        new PlanRequest.Pin(visit.wish(), visit.door(), visit.part(), visit.standIn(), null, author)));
        return new PlanRequest(
                request.schools(),
                request.days(),
                request.people(),
                request.presences(),
                request.lessons(),
                request.doors(),
                request.wishes(),
                pins,
                request.forbids(),
                request.profile(),
                request.seed());
    }
}

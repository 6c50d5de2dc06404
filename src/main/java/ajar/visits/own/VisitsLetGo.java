package ajar.visits.own;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.site.mine.LettingGo;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Replies;
import ajar.visits.doors.Doors;
import ajar.visits.wishes.WishStanding;
import ajar.visits.wishes.Wishes;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shuts the doors, takes back the wishes and gives back the chairs of somebody who is about to be erased, as they could do by hand, so
 * that colleagues hear of it. What they stand in for stays while they work here: it is work, and a class would be left alone.
 */
@Component
class VisitsLetGo implements LettingGo {

    private static final int YEARS_AHEAD = 5;

    private final Doors doors;
    private final AgreedVisits visits;
    private final Replies replies;
    private final Wishes wishes;
    private final Schools schools;
    private final Clock clock;

    VisitsLetGo(Doors doors, AgreedVisits visits, Replies replies, Wishes wishes, Schools schools, Clock clock) {
        this.doors = doors;
        this.visits = visits;
        this.replies = replies;
        this.wishes = wishes;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void letGo(SchoolId school, PersonId person, boolean hasLeft) {
        var now = LocalDateTime.now(clock.withZone(schools.get(school).zone()));
        var today = now.toLocalDate();
        var last = today.plusYears(YEARS_AHEAD);
        doors.between(school, today, last).stream()
                .filter(door -> door.host().equals(person))
                .forEach(door -> doors.close(school, person, door.id()));
        for (var visit : visits.of(school, person, today, last)) {
            if (visit.visitor().equals(person)) {
                replies.decline(school, visit.id(), person, now);
            }
            visit.covers().stream()
                    .filter(cover -> hasLeft && cover.standIn().equals(person))
                    .forEach(cover -> replies.declineCover(school, cover.id(), person, now));
        }
        wishes.of(school, person).stream()
                .filter(WishStanding::isOpen)
                .forEach(standing ->
                        wishes.withdraw(school, person, standing.wish().id()));
    }
}

package ajar.visits.leaving;

import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.people.PersonLeft;
import ajar.visits.agreed.AbsenceCovers;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Rearrangements;
import ajar.visits.agreed.Replies;
import ajar.visits.agreed.Turns;
import ajar.visits.doors.Doors;
import ajar.visits.offers.Offers;
import ajar.visits.plans.CoverRequests;
import ajar.visits.plans.RemedyRequests;
import ajar.visits.wishes.WishStanding;
import ajar.visits.wishes.Wishes;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears at once when somebody leaves, within the same transaction: their doors shut, their wishes and offers go, and what was agreed with
 * them is given back as they would have done it. Whom that touches hears of it as of any other no; what has been stays.
 */
@Component
class Leavers {

    private static final int AHEAD_DAYS = 400;

    private final Doors doors;
    private final Wishes wishes;
    private final Offers offers;
    private final Agreed agreed;
    private final Questions questions;
    private final Schools schools;
    private final Clock clock;

    /** What was agreed, and how it is given back. */
    @Component
    record Agreed(
            Turns turns, AgreedVisits visits, Replies replies, Rearrangements rearrangements, AbsenceCovers absences) {}

    /** What people are asked for the sake of a plan. */
    @Component
    record Questions(CoverRequests covers, RemedyRequests remedies) {}

    Leavers(
            Doors doors,
            Wishes wishes,
            Offers offers,
            Agreed agreed,
            Questions questions,
            Schools schools,
            Clock clock) {
        this.doors = doors;
        this.wishes = wishes;
        this.offers = offers;
        this.agreed = agreed;
        this.questions = questions;
        this.schools = schools;
        this.clock = clock;
    }

    /** Whoever says that somebody leaves may be a steward, who sees no visits: the plan does this. */
    @EventListener
    void on(PersonLeft left) {
        var school = left.school();
        DatabaseContext.asJob("plan", school.value(), () -> {
            var now = LocalDateTime.now(clock.withZone(schools.get(school).zone()));
            agreed.turns().take(school);
            shutDoors(school, left.person(), now);
            giveBack(school, left.person(), now);
            takeBackOffers(school, left.person(), now);
            wishes.of(school, left.person()).stream()
                    .filter(WishStanding::isOpen)
                    .forEach(standing -> wishes.withdraw(
                            school, left.person(), standing.wish().id()));
        });
    }

    private void shutDoors(SchoolId school, PersonId host, LocalDateTime now) {
        var today = now.toLocalDate();
        doors.between(school, today, today.plusDays(AHEAD_DAYS)).stream()
                .filter(door -> door.host().equals(host))
                .forEach(door -> doors.close(school, host, door.id()));
    }

    private void giveBack(SchoolId school, PersonId person, LocalDateTime now) {
        var today = now.toLocalDate();
        for (var visit : agreed.visits().of(school, person, today, today.plusDays(AHEAD_DAYS))) {
            if (visit.visitor().equals(person)) {
                agreed.replies().decline(school, visit.id(), person, now);
            } else {
                withoutThem(school, person, visit, now);
            }
        }
        agreed.absences().between(school, today, today.plusDays(AHEAD_DAYS)).stream()
                .filter(cover -> cover.standIn().equals(person) && cover.until().isAfter(now))
                .forEach(cover -> agreed.absences().takeBack(school, cover));
    }

    /** Somebody else's visit goes on: another takes the class, and the talk is left to those who are there. */
    private void withoutThem(SchoolId school, PersonId person, AgreedVisit visit, LocalDateTime now) {
        visit.covers().stream().filter(cover -> cover.standIn().equals(person)).forEach(cover -> agreed.replies()
                .declineCover(school, cover.id(), person, now));
        var talk = visit.debrief();
        if (talk != null && talk.coach().equals(person) && talk.until().isAfter(now)) {
            agreed.rearrangements().releaseTalk(visit.id());
        }
    }

    private void takeBackOffers(SchoolId school, PersonId person, LocalDateTime now) {
        offers.of(school, person).forEach(offer -> offers.takeBack(school, person, offer.id()));
        var today = now.toLocalDate();
        questions.covers().waitingFor(school, person, today).forEach(request -> questions
                .covers()
                .answer(school, request.id(), person, false));
        questions.remedies().waitingFor(school, person, today).forEach(request -> questions
                .remedies()
                .answer(school, request.id(), person, false, ""));
    }
}

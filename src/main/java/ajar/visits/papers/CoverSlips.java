package ajar.visits.papers;

import ajar.school.DatedLesson;
import ajar.school.SchoolId;
import ajar.school.Timetables;
import ajar.visits.CoverId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Trouble;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The classes that somebody takes so that a colleague can visit. Who is absent, and why, is on no slip. */
@Component
class CoverSlips {

    private final AgreedVisits visits;
    private final Timetables timetables;

    CoverSlips(AgreedVisits visits, Timetables timetables) {
        this.visits = visits;
        this.timetables = timetables;
    }

    /** A class as it is taken; {@code lesson} is at its agreed time. */
    record Taken(AgreedVisit visit, AgreedVisit.Cover cover, DatedLesson lesson) {}

    /** What can be printed, in clock order, and how many classes cannot: their lessons are not as they were agreed any more. */
    record Slips(List<Taken> certain, long uncertain) {}

    /** From a date to a date, both included, as far as the context may see it. */
    @Transactional(readOnly = true)
    Slips between(SchoolId school, LocalDate from, LocalDate until) {
        return of(visits.between(school, from, until), timetables.lessons(school, from, until));
    }

    /** One cover, for whoever the context may show it to. */
    @Transactional(readOnly = true)
    Optional<AgreedVisit> visit(SchoolId school, CoverId cover) {
        return visits.withCover(school, cover);
    }

    @Transactional(readOnly = true)
    Slips of(SchoolId school, AgreedVisit visit, CoverId cover) {
        var all = of(List.of(visit), timetables.lessons(school, visit.date(), visit.date()));
        return new Slips(
                all.certain().stream()
                        .filter(taken -> taken.cover().id().equals(cover))
                        .toList(),
                all.uncertain());
    }

    private static Slips of(List<AgreedVisit> visits, List<DatedLesson> lessons) {
        var certain = new ArrayList<Taken>();
        long uncertain = 0;
        for (var visit : visits) {
            if (visit.doorIsShut() || Trouble.of(visit, lessons).isPresent()) {
                uncertain += visit.covers().size();
                continue;
            }
            for (var cover : visit.covers()) {
                lessons.stream()
                        .filter(lesson -> lesson.lesson().equals(cover.lesson())
                                && lesson.date().equals(visit.date()))
                        .findFirst()
                        .ifPresent(lesson -> certain.add(new Taken(visit, cover, lesson)));
            }
        }
        certain.sort(Comparator.comparing((Taken taken) -> taken.cover().from())
                .thenComparing(taken -> taken.lesson().roomCode())
                .thenComparing(taken -> taken.cover().id().value()));
        return new Slips(List.copyOf(certain), uncertain);
    }
}

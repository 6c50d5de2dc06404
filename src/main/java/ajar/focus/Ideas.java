package ajar.focus;

import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.IdeaLeft;
import ajar.visits.IdeaTried;
import ajar.visits.VisitId;
import ajar.visits.agreed.AgreedVisits;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * "I'll try this" [F4]: what was seen comes onto the visitor's list, and goes from it again when they say so before having begun. Both
 * look at how it stands by now, so that neither the order nor the number of times they are told matters.
 */
@Component
class Ideas {

    private final FocusItems items;
    private final AgreedVisits visits;

    Ideas(FocusItems items, AgreedVisits visits) {
        this.items = items;
        this.visits = visits;
    }

    @ApplicationModuleListener
    void on(IdeaTried tried) {
        follow(tried.school(), tried.visit(), tried.visitor());
    }

    @ApplicationModuleListener
    void on(IdeaLeft left) {
        follow(left.school(), left.visit(), left.visitor());
    }

    private void follow(SchoolId school, VisitId visit, PersonId visitor) {
        DatabaseContext.as(visitor.value(), school.value(), () -> visits.find(school, visit)
                .filter(made -> made.visitor().equals(visitor))
                .ifPresent(made -> {
                    if (made.tried()) {
                        items.put(visitor, made.toSee(), Origin.visit(visit));
                    } else {
                        items.leave(visitor, Origin.visit(visit));
                    }
                }));
    }
}

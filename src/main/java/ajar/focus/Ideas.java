package ajar.focus;

import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import ajar.showcase.PostLeft;
import ajar.showcase.PostTried;
import ajar.showcase.echoes.PostTrials;
import ajar.showcase.posts.Posts;
import ajar.visits.IdeaLeft;
import ajar.visits.IdeaTried;
import ajar.visits.VisitId;
import ajar.visits.agreed.AgreedVisits;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * "I'll try this" [F4]: what was seen or read comes onto the list of whoever says so, and goes from it again when they say so before
 * having begun. Both look at how it stands by now, so that neither the order nor the number of times they are told matters.
 */
@Component
class Ideas {

    private final FocusItems items;
    private final AgreedVisits visits;
    private final Posts posts;
    private final PostTrials trials;

    Ideas(FocusItems items, AgreedVisits visits, Posts posts, PostTrials trials) {
        this.items = items;
        this.visits = visits;
        this.posts = posts;
        this.trials = trials;
    }

    @ApplicationModuleListener
    void on(IdeaTried tried) {
        follow(tried.school(), tried.visit(), tried.visitor());
    }

    @ApplicationModuleListener
    void on(IdeaLeft left) {
        follow(left.school(), left.visit(), left.visitor());
    }

    @ApplicationModuleListener
    void on(PostTried tried) {
        follow(tried.school(), tried.post(), tried.reader());
    }

    @ApplicationModuleListener
    void on(PostLeft left) {
        follow(left.school(), left.post(), left.reader());
    }

    private void follow(SchoolId school, PostId post, PersonId reader) {
        DatabaseContext.as(
                reader.value(), school.value(), () -> posts.find(school, post).ifPresent(found -> {
                    if (trials.isTried(reader, post)) {
                        items.put(reader, found.title(), Origin.post(post.value()));
                    } else {
                        items.leave(reader, Origin.post(post.value()));
                    }
                }));
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

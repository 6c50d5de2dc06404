package ajar.visits.practices;

import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.SchoolId;
import ajar.school.practices.PracticesMerging;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes one practice of two; the names of the one that goes become other words for the one that stays. */
@Repository
public class Merges {

    private final JdbcClient db;
    private final Practices practices;
    private final ApplicationEventPublisher events;

    Merges(JdbcClient db, Practices practices, ApplicationEventPublisher events) {
        this.db = db;
        this.practices = practices;
        this.events = events;
    }

    /** Doors and wishes move along, and what other modules have about it. False where one of them is not the school's, both are the same, or the caller is no steward. */
    @Transactional
    public boolean merge(SchoolId school, PracticeId gone, PracticeId kept) {
        var all = practices.of(school);
        var from = find(all, gone);
        var into = find(all, kept);
        if (from.isEmpty() || into.isEmpty() || !areMoved(gone, kept)) {
            return false;
        }
        var words = new LinkedHashSet<>(into.get().synonyms());
        words.add(from.get().name());
        words.addAll(from.get().synonyms());
        events.publishEvent(new PracticesMerging(school, gone, kept));
        practices.remove(school, gone);
        practices.alsoCall(school, kept, List.copyOf(words));
        return true;
    }

    private static Optional<Practice> find(List<Practice> all, PracticeId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private boolean areMoved(PracticeId gone, PracticeId kept) {
        return db.sql("select visits.merge_practice(:gone, :kept)")
                .param("gone", gone.value())
                .param("kept", kept.value())
                .query(Boolean.class)
                .single();
    }
}

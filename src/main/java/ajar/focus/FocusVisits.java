package ajar.focus;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.WishId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of somebody's wishes and visits are for which thing on their list; in the name of that person. */
@Component
public class FocusVisits {

    private static final int AHEAD_DAYS = 60;

    private final Wishing wishing;
    private final AgreedVisits visits;

    FocusVisits(Wishing wishing, AgreedVisits visits) {
        this.wishing = wishing;
        this.visits = visits;
    }

    /** For what each wish is, where that was said. */
    @Transactional(readOnly = true)
    public Map<WishId, FocusItemId> wishes(PersonId person) {
        return wishing.chosen(person);
    }

    /** Visits under way and to come, in clock order, by what they are for. */
    @Transactional(readOnly = true)
    public Map<FocusItemId, List<AgreedVisit>> ahead(SchoolId school, PersonId person, LocalDateTime now) {
        var chosen = wishing.chosen(person);
        var ahead = new HashMap<FocusItemId, List<AgreedVisit>>();
        if (!chosen.isEmpty()) {
            var today = now.toLocalDate();
            visits.of(school, person, today, today.plusDays(AHEAD_DAYS)).stream()
                    .filter(visit ->
                            visit.visitor().equals(person) && visit.until().isAfter(now))
                    .forEach(visit -> {
                        var item = visit.wish() == null ? null : chosen.get(visit.wish());
                        if (item != null) {
                            ahead.computeIfAbsent(item, one -> new ArrayList<>())
                                    .add(visit);
                        }
                    });
        }
        return ahead;
    }
}

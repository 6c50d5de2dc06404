package ajar.focus;

import static ajar.focus.FocusItem.State.ACTIVE;
import static ajar.focus.FocusItem.State.WAITING;

import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.WishId;
import ajar.visits.WishPriority;
import ajar.visits.WishPurposes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a list has to do with wishes: a wish may be for something on it, and then weighs more as long as that is in hand [F3]. Whoever
 * makes the plan is told neither that it does nor why.
 */
@Repository
class Wishing implements WishPurposes, WishPriority {

    private static final long DAYS_PER_STEP = 14;
    /** The oldest of other wishes weighs less than the youngest that is for something in hand [V5]: focus first, then age. */
    private static final int OTHERS_MAX = 3;

    private final JdbcClient db;
    private final FocusItems items;

    Wishing(JdbcClient db, FocusItems items) {
        this.db = db;
        this.items = items;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Purpose> of(PersonId visitor) {
        return items.of(visitor).stream()
                .filter(item -> item.state() == ACTIVE || item.state() == WAITING)
                .sorted(Comparator.comparing(FocusItem::state))
                .map(item -> new Purpose(item.id().value(), item.title()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> of(PersonId visitor, WishId wish) {
        return Optional.ofNullable(chosen(visitor).get(wish)).map(FocusItemId::value);
    }

    /** For which thing on their list each of somebody's wishes is. */
    Map<WishId, FocusItemId> chosen(PersonId visitor) {
        var chosen = new HashMap<WishId, FocusItemId>();
        db.sql("select wish, item from focus.wish_purpose where person = :person")
                .param("person", visitor.value())
                .query(row -> {
                    chosen.put(
                            new WishId(row.getObject("wish", UUID.class)),
                            new FocusItemId(row.getObject("item", UUID.class)));
                });
        return chosen;
    }

    @Override
    @Transactional
    public void choose(PersonId visitor, WishId wish, Optional<UUID> purpose) {
        db.sql("delete from focus.wish_purpose where person = :person and wish = :wish")
                .param("person", visitor.value())
                .param("wish", wish.value())
                .update();
        purpose.ifPresent(item -> db.sql("""
                insert into focus.wish_purpose (wish, school, person, item)
                select :wish, school, person, id
                  from focus.item
                 where id = :item and person = :person and state in ('active', 'waiting')
                """)
                .param("wish", wish.value())
                .param("item", item)
                .param("person", visitor.value())
                .update());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<WishId, Integer> weigh(SchoolId school, List<Asked> wishes, LocalDate today) {
        var inHand = DatabaseContext.asJob("plan", school.value(), this::wishesInHand);
        var weights = new HashMap<WishId, Integer>();
        for (var asked : wishes) {
            long steps = Math.max(0, ChronoUnit.DAYS.between(asked.wishedOn(), today)) / DAYS_PER_STEP;
            weights.put(
                    asked.wish(),
                    inHand.contains(asked.wish())
                            ? (int) Math.min(WEIGHT_MAX, OTHERS_MAX + 1 + steps)
                            : (int) Math.min(OTHERS_MAX, WEIGHT_MIN + steps));
        }
        return weights;
    }

    private Set<WishId> wishesInHand() {
        return new HashSet<>(db.sql("select wish from focus.wishes_in_hand() as wish")
                .query((row, n) -> new WishId(row.getObject("wish", UUID.class)))
                .list());
    }
}

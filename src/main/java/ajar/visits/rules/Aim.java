package ajar.visits.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What makes one plan better than another [V5]; as they stand here is the order that schools begin with. */
public enum Aim {
    FIRST_VISITS,
    WISHES,
    FAIRNESS,
    FEWER_COVERS,
    DEBRIEFS,
    EARLIER;

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Aim of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The same order but for this aim, which changes places with its neighbour; at the end of the way it stays. */
    public List<Aim> moved(List<Aim> order, boolean up) {
        var moved = new ArrayList<>(order);
        int from = order.indexOf(this);
        int to = Math.clamp(from + (up ? -1L : 1L), 0, order.size() - 1);
        moved.remove(from);
        moved.add(to, this);
        return List.copyOf(moved);
    }
}

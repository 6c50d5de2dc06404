package ajar.visits.offers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slot in which somebody can take a class: in every cycle within its dates, or on one date. */
public record Offer(
        UUID id, @Nullable Integer cycleDay, @Nullable LocalDate on, int period, LocalDate first, LocalDate last) {

    public boolean isOnce() {
        return on != null;
    }
}

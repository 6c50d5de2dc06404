package ajar.mirror;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Where an hour goes of which only the length was said: as late as it fits, until now. Pure. */
final class Placing {

    private static final int STEP_MINUTES = 5;

    private Placing() {}

    /** When it began; empty where today has no such stretch left. */
    static Optional<LocalDateTime> latest(Collection<Block> taken, LocalDateTime now, int minutes) {
        var end = now.truncatedTo(ChronoUnit.MINUTES).minusMinutes(now.getMinute() % STEP_MINUTES);
        var morning = now.toLocalDate().atStartOfDay();
        var latestFirst = taken.stream()
                .sorted(Comparator.comparing(Block::until).reversed())
                .toList();
        for (var block : latestFirst) {
            if (block.from().isBefore(end) && block.until().isAfter(end.minusMinutes(minutes))) {
                end = block.from();
            }
        }
        var start = end.minusMinutes(minutes);
        return start.isBefore(morning) ? Optional.empty() : Optional.of(start);
    }
}

package ajar.openness;

import ajar.school.calendar.Term;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What holds of the reader in a term so far.
 *
 * @param since the first day on which it did, for each that holds
 */
public record OwnFacts(Term term, Map<Measure, LocalDate> since) {

    public OwnFacts {
        since = Map.copyOf(since);
    }

    public Optional<LocalDate> since(Measure measure) {
        return Optional.ofNullable(since.get(measure));
    }
}

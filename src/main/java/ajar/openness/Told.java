package ajar.openness;

import ajar.school.calendar.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was told at the end of a month.
 *
 * @param month its first day
 * @param over whether it was the term's last
 * @param counted teachers of the term, whom everybody can count
 */
public record Told(Term term, LocalDate month, boolean over, int counted, List<Figure> figures) {

    public Told {
        figures = List.copyOf(figures);
    }

    public Optional<Figure> of(Measure measure) {
        return of(measure, "");
    }

    public Optional<Figure> of(Measure measure, String department) {
        return figures.stream()
                .filter(one -> one.measure() == measure && one.department().equals(department))
                .findFirst();
    }

    /** Those of which anything is told. */
    public List<String> departments() {
        return figures.stream()
                .map(Figure::department)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}

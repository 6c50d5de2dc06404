package ajar.mirror.sums;

import ajar.mirror.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is told of a month.
 *
 * @param figures none where there was nothing to be told without telling of one
 */
public record Told(LocalDate month, List<Figure> figures) {

    public Told {
        figures = List.copyOf(figures);
    }

    public Optional<Figure> side(Side side) {
        return figures.stream().filter(one -> one.name().equals(side.word())).findFirst();
    }

    /** Those that a side is made of, the rest last. */
    public List<Figure> below(Side side) {
        return figures.stream()
                .filter(one -> one.name().startsWith(side.word() + "."))
                .toList();
    }
}

package ajar.openness;

import java.util.List;

/**
 * A school beside the others of its district.
 *
 * @param figures none where there are too few teachers, or nothing could be told
 */
public record Beside(String school, List<Figure> figures) {

    public Beside {
        figures = List.copyOf(figures);
    }
}

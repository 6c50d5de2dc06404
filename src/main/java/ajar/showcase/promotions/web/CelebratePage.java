package ajar.showcase.promotions.web;

import ajar.showcase.streams.web.StreamPage;
import java.util.List;

/**
 * A coach's own teachers by name: whom nobody has celebrated yet, and the others.
 *
 * @param hasTeachers whether anybody named this coach
 */
public record CelebratePage(boolean hasTeachers, List<Line> waiting, List<Line> celebrated) {

    /** @param posts the latest, or none */
    public record Line(String name, List<StreamPage.Way> posts) {}
}

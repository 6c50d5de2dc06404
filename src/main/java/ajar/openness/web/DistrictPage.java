package ajar.openness.web;

import ajar.openness.web.OpennessPage.Bar;
import java.util.List;

/**
 * Schools side by side.
 *
 * @param title with the term; before the first release what the page is about
 * @param measures none before the first release
 * @param untold schools of which nothing is told
 */
public record DistrictPage(String title, List<Beside> measures, List<String> untold) {

    /** @param schools of which anything is told, by name */
    public record Beside(String title, List<Bar> schools) {}

    public DistrictPage {
        measures = List.copyOf(measures);
        untold = List.copyOf(untold);
    }
}

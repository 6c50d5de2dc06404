package ajar.site.releases;

import java.util.List;
import java.util.Optional;

/**
 * What of a cut is shown from one time to the next, to everybody alike.
 *
 * @param shown as it stands in this release; of somebody who was counted before, the count may be that of the release before
 * @param hidden names of the rest: too few people, or one could subtract one's way to too few
 */
public record Release(List<Cell> shown, List<String> hidden) {

    public Release {
        shown = List.copyOf(shown);
        hidden = List.copyOf(hidden);
    }

    public Optional<Integer> figure(String name) {
        return shown.stream()
                .filter(cell -> cell.name().equals(name))
                .map(cell -> cell.people().size())
                .findFirst();
    }
}

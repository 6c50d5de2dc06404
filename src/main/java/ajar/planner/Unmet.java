package ajar.planner;

import java.util.List;

/**
 * Why a wish was not met.
 *
 * @param standsInTheWay the fewest things that would have to give way; or why there is no possibility at all
 * @param wouldHelp the smallest change that grants it, checked by planning it in; empty if none of one step was found
 */
public record Unmet(String wish, Kind kind, List<Reason> standsInTheWay, List<Reason> wouldHelp) {

    /** How sure the answer is. */
    public enum Kind {
        /** No open lesson can serve the wish, whatever the plan. */
        NO_OPTION,
        /** It is proven that no plan that grants it is as good as this one. */
        PROVEN,
        /** Granting it costs more than it brings, as far as was found. */
        OUTWEIGHED
    }

    public Unmet {
        standsInTheWay = List.copyOf(standsInTheWay);
        wouldHelp = List.copyOf(wouldHelp);
    }
}

package ajar.planner;

/**
 * What is proven about a plan. All bounds are computed in whole numbers and hold for every plan of the same request.
 *
 * @param value the plan's value; in a repair with the rewards for what stays as announced
 * @param bound no plan is worth more
 * @param t1Bound no plan has a larger first tier; if wishes come first, none with at least this plan's second tier has
 * @param t2Bound no plan with at least this plan's first tier has a larger second tier; if wishes come first, none has
 * @param countBound no plan serves more wishes
 * @param cutShort whether a better plan may exist: the effort ended, or somebody stopped it, before that was settled
 */
public record Certificate(
        int asked,
        int served,
        int firstVisits,
        long value,
        long bound,
        long t1,
        long t1Bound,
        long t2,
        long t2Bound,
        long countBound,
        boolean cutShort) {

    /** (bound - value) / bound, from 0 to 1; 0 means that no plan is better. */
    public double gap() {
        return bound <= value ? 0 : (double) (bound - value) / bound;
    }

    /** Above one per cent the bound says nothing worth telling. */
    public boolean isTelling() {
        return gap() <= 0.01;
    }
}

package ajar.visits.offers;

/** How often somebody takes a class at most; the school's rules may allow less, never more. */
public record Cap(int perDay, int perWeek, int perTerm) {

    public static final int PER_DAY_MAX = 10;
    public static final int PER_WEEK_MAX = 40;
    public static final int PER_TERM_MAX = 400;

    /** What is meant where nobody has said anything. */
    static final Cap USUAL = new Cap(1, 2, 12);

    public Cap {
        if (!isPossible(perDay, perWeek, perTerm)) {
            throw new IllegalArgumentException("No cap is %d, %d, %d.".formatted(perDay, perWeek, perTerm));
        }
    }

    public static boolean isPossible(int perDay, int perWeek, int perTerm) {
        return 0 <= perDay
                && perDay <= PER_DAY_MAX
                && 0 <= perWeek
                && perWeek <= PER_WEEK_MAX
                && 0 <= perTerm
                && perTerm <= PER_TERM_MAX;
    }
}

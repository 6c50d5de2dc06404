package ajar.planner.rules;

/** Takes down what a possibility uses. */
public interface Uses {

    /**
     * Takes room in the row of a rule.
     *
     * @param a with {@code b} names the row among those of the rule, from 0 to 2^26
     * @param b from 0 to 2^31
     * @param capacity the same for every use of the row
     */
    void take(Rule rule, int a, int b, int capacity, int amount);

    /**
     * Takes one place in a row that exists only while a shared person stays at a school for a half-day. A person has
     * at most one stay per half-day, and each costs once.
     */
    void takeDuringStay(Rule rule, int a, int b, Stay stay);

    /** A shared person's half-day at a school, as three numbers of the world, with its cost. */
    record Stay(int person, int halfDay, int school, int cost) {}
}

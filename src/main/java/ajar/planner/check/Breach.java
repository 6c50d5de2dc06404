package ajar.planner.check;

import java.util.Comparator;

/**
 * A rule that a plan breaks.
 *
 * @param rule its number: 0 to 15 as in the case format; 16 pins, 17 forbids, 18 ways between zones, 19 coach beside
 */
public record Breach(int rule, String sentence) implements Comparable<Breach> {

    public static final int UNKNOWN = 0;
    public static final int SERVED_ONCE = 1;
    public static final int STAND_IN = 2;
    public static final int TWO_PLACES = 3;
    public static final int CHAIRS = 4;
    public static final int HOST = 5;
    public static final int CO_TAUGHT = 6;
    public static final int VISITOR = 7;
    public static final int GROUP = 8;
    public static final int OFFER = 9;
    public static final int TALK = 10;
    public static final int SHARED_COACH = 12;
    public static final int DOOR_FITS = 13;
    public static final int CAN_LEAVE = 14;
    public static final int ANNOUNCED = 15;
    public static final int PINNED = 16;
    public static final int FORBIDDEN = 17;
    public static final int WALK = 18;
    public static final int COACH_BESIDE = 19;

    @Override
    public int compareTo(Breach other) {
        return Comparator.comparingInt(Breach::rule)
                .thenComparing(Breach::sentence)
                .compare(this, other);
    }
}

package ajar.planner;

/** Every number of the rules and of the value; each has a usual value that a {@link RuleProfile} may change. */
public enum Limit {
    VISITS_PER_WEEK(1),
    VISITS_PER_HORIZON(3),
    OWN_FREE_VISITS_PER_HORIZON(1),
    VISITED_LESSONS_PER_HOST_WEEK(2),
    CLASS_COVERS_PER_DAY(1),
    CLASS_COVERS_PER_HORIZON(2),
    COURSE_COVERS_PER_HORIZON(1),
    DEBRIEF_WITHIN_SCHOOL_DAYS(2),
    NEAR_KM(4),
    TRAVEL_PERIODS_NEAR(1),
    TRAVEL_PERIODS_FAR(2),
    /** Minutes of one travel period. */
    PERIOD_MINUTES(50),
    /** Minutes of a visit in which the visitor may be nowhere: breaks between own events. */
    BREAK_MINUTES(15),
    /** A lesson shorter than this many minutes is not halved. */
    HALVED_FROM_MINUTES(40),
    /** Minutes that pass between the arrival of a stand-in and of the visitor, and back. */
    CHANGE_MINUTES(3),
    /** Minutes to walk from one zone to another. */
    WALK_MINUTES(5),
    POINTS_FIRST_VISIT(600),
    POINTS_WISH_WEIGHT(100),
    /** For every visit, whatever wish it serves. */
    POINTS_VISIT(0),
    POINTS_DEBRIEF(40),
    COST_COVER_COACH(6),
    COST_COVER_COLLEAGUE(9),
    COST_COVER_ON_CALL(3),
    POINTS_COVER_KNOWS_CLASS(2),
    COST_OWN_FREE(5),
    COST_DAY_LATER(1),
    COST_HALF_DAY(4),
    COST_HALF_DAY_PER_KM(2),
    /** For half a lesson where the whole was preferred. */
    COST_PART(8),
    /** For each period that a person already gave in these weeks, if load is to be fair. */
    COST_LOAD(2),
    NOTICE_DAYS(1),
    POINTS_KEEP_VISIT(3000),
    POINTS_KEEP_STAND_IN(30),
    POINTS_KEEP_DEBRIEF(30);

    final double usual;

    Limit(double usual) {
        this.usual = usual;
    }

    public double usual() {
        return usual;
    }
}

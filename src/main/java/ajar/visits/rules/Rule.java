package ajar.visits.rules;

import java.util.Locale;

/** A number in a school's rules, with the bounds within which it makes sense. Costs and points are of the planner's value. */
public enum Rule {
    VISITS_PER_WEEK(Kind.VISITS, 1, 10, 1),
    VISITS_PER_HORIZON(Kind.VISITS, 1, 30, 3),
    OWN_FREE_VISITS_PER_HORIZON(Kind.VISITS, 0, 30, 1),
    VISITED_LESSONS_PER_HOST_WEEK(Kind.VISITS, 1, 10, 2),
    DEBRIEF_WITHIN_SCHOOL_DAYS(Kind.VISITS, 0, 10, 2),
    NOTICE_DAYS(Kind.VISITS, 0, 10, 1),
    GROUP_COVERS_PER_DAY(Kind.COVER, 1, 10, 1),
    GROUP_COVERS_PER_HORIZON(Kind.COVER, 1, 50, 2),
    COURSE_COVERS_PER_HORIZON(Kind.COVER, 1, 50, 1),
    COACH_COVERS_PER_WEEK(Kind.COVER, 0, 40, 7),
    COVER_STAFF_COVERS_PER_WEEK(Kind.COVER, 0, 40, 20),
    COLLEAGUE_COVERS_PER_WEEK(Kind.COVER, 0, 40, 1),
    ON_CALL_COVERS_PER_WEEK(Kind.COVER, 0, 40, 1),
    DEBRIEFS_PER_WEEK(Kind.COVER, 0, 40, 6),
    HALF_LESSON_FROM_MINUTES(Kind.TIME, 20, 240, 40),
    CHANGE_MINUTES(Kind.TIME, 0, 30, 3),
    WALK_MINUTES(Kind.TIME, 0, 60, 5),
    POINTS_FIRST_VISIT(Kind.AIMS, 0, 100_000, 600),
    POINTS_WISH_WEIGHT(Kind.AIMS, 0, 100_000, 100),
    POINTS_DEBRIEF(Kind.AIMS, 0, 10_000, 40),
    COST_COVER_COACH(Kind.AIMS, 0, 10_000, 6),
    COST_COVER_COLLEAGUE(Kind.AIMS, 0, 10_000, 9),
    COST_COVER_ON_CALL(Kind.AIMS, 0, 10_000, 3),
    COST_OWN_FREE(Kind.AIMS, 0, 10_000, 5),
    COST_DAY_LATER(Kind.AIMS, 0, 1_000, 1);

    /** What a rule is about: the chapter of the page it stands in. */
    public enum Kind {
        VISITS,
        COVER,
        TIME,
        AIMS
    }

    private final Kind kind;
    private final int min;
    private final int max;
    private final int usual;

    Rule(Kind kind, int min, int max, int usual) {
        this.kind = kind;
        this.min = min;
        this.max = max;
        this.usual = usual;
    }

    public Kind kind() {
        return kind;
    }

    public int min() {
        return min;
    }

    public int max() {
        return max;
    }

    int usual() {
        return usual;
    }

    public boolean allows(int number) {
        return min <= number && number <= max;
    }

    /** As the table's column and the form's field are named. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

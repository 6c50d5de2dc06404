package ajar.visits.rules;

import static ajar.visits.rules.Rule.COACH_COVERS_PER_WEEK;
import static ajar.visits.rules.Rule.COLLEAGUE_COVERS_PER_WEEK;
import static ajar.visits.rules.Rule.COST_COVER_COLLEAGUE;
import static ajar.visits.rules.Rule.COST_COVER_ON_CALL;
import static ajar.visits.rules.Rule.ON_CALL_COVERS_PER_WEEK;

import java.util.Locale;
import java.util.Map;

/** A rule profile that a school can begin with; what it changes from there is the school's own. */
public enum ReadyProfile {
    /** Coaches, cover staff, and whoever offers. */
    VOLUNTEERS(ColleaguesCover.VOLUNTEERS, Map.of()),
    /** Teachers are never asked for planned cover, as in England; an hour on call is for absences, not for visits. */
    COVER_STAFF(
            ColleaguesCover.NEVER,
            Map.of(COACH_COVERS_PER_WEEK, 10, COLLEAGUE_COVERS_PER_WEEK, 0, ON_CALL_COVERS_PER_WEEK, 0)),
    /** Everybody free takes turns, capped, the load shared. */
    ROTATION(
            ColleaguesCover.WHEN_FREE,
            Map.of(COLLEAGUE_COVERS_PER_WEEK, 1, ON_CALL_COVERS_PER_WEEK, 2, COST_COVER_COLLEAGUE, 6)),
    /** Volunteers are paid for each period, so a cover by a colleague costs more than one by a coach. */
    PAID(
            ColleaguesCover.VOLUNTEERS,
            Map.of(COLLEAGUE_COVERS_PER_WEEK, 2, COST_COVER_COLLEAGUE, 30, COST_COVER_ON_CALL, 20));

    private final ColleaguesCover colleagues;
    private final Map<Rule, Integer> differs;

    ReadyProfile(ColleaguesCover colleagues, Map<Rule, Integer> differs) {
        this.colleagues = colleagues;
        this.differs = differs;
    }

    /** The rules as they stand before the school changes any. */
    public RuleProfile rules() {
        return RuleProfile.usual(this, colleagues, differs);
    }

    /** As the database writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReadyProfile of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

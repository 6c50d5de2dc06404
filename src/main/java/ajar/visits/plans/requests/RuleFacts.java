package ajar.visits.plans.requests;

import ajar.planner.Limit;
import ajar.planner.RuleProfile;
import ajar.planner.RuleProfile.Aim;
import ajar.planner.RuleProfile.Switch;
import ajar.school.SchoolId;
import ajar.visits.plans.requests.Facts.ColleaguesCover;
import ajar.visits.plans.requests.Facts.Rules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the school's rules. A school that has chosen none yet has those of volunteers. */
@Repository
class RuleFacts {

    private static final Rules BEFORE_ANYBODY_CHOSE = new Rules(
            ColleaguesCover.VOLUNTEERS,
            7,
            20,
            1,
            1,
            6,
            1,
            RuleProfile.usual().without(Switch.STRICT_ORDER),
            List.of(Aim.values()));

    /** Columns of {@code visits.rule_profile} that are a number of the planner's. */
    private static final Map<Limit, String> COLUMNS = new EnumMap<>(Map.ofEntries(
            Map.entry(Limit.VISITS_PER_WEEK, "visits_per_week"),
            Map.entry(Limit.VISITS_PER_HORIZON, "visits_per_horizon"),
            Map.entry(Limit.OWN_FREE_VISITS_PER_HORIZON, "own_free_visits_per_horizon"),
            Map.entry(Limit.VISITED_LESSONS_PER_HOST_WEEK, "visited_lessons_per_host_week"),
            Map.entry(Limit.CLASS_COVERS_PER_DAY, "group_covers_per_day"),
            Map.entry(Limit.CLASS_COVERS_PER_HORIZON, "group_covers_per_horizon"),
            Map.entry(Limit.COURSE_COVERS_PER_HORIZON, "course_covers_per_horizon"),
            Map.entry(Limit.DEBRIEF_WITHIN_SCHOOL_DAYS, "debrief_within_school_days"),
            Map.entry(Limit.HALVED_FROM_MINUTES, "half_lesson_from_minutes"),
            Map.entry(Limit.CHANGE_MINUTES, "change_minutes"),
            Map.entry(Limit.WALK_MINUTES, "walk_minutes"),
            Map.entry(Limit.NOTICE_DAYS, "notice_days"),
            Map.entry(Limit.POINTS_FIRST_VISIT, "points_first_visit"),
            Map.entry(Limit.POINTS_WISH_WEIGHT, "points_wish_weight"),
            Map.entry(Limit.POINTS_DEBRIEF, "points_debrief"),
            Map.entry(Limit.COST_COVER_COACH, "cost_cover_coach"),
            Map.entry(Limit.COST_COVER_COLLEAGUE, "cost_cover_colleague"),
            Map.entry(Limit.COST_COVER_ON_CALL, "cost_cover_on_call"),
            Map.entry(Limit.COST_OWN_FREE, "cost_own_free"),
            Map.entry(Limit.COST_DAY_LATER, "cost_day_later")));

    private final JdbcClient db;

    RuleFacts(JdbcClient db) {
        this.db = db;
    }

    Rules of(SchoolId school) {
        return db.sql("""
                select colleagues_cover, coach_covers_per_week, cover_staff_covers_per_week, colleague_covers_per_week,
                       on_call_covers_per_week, debriefs_per_week, half_lessons, fair_load, strict_order, aims,
                       visits_per_week, visits_per_horizon, own_free_visits_per_horizon, visited_lessons_per_host_week,
                       group_covers_per_day, group_covers_per_horizon, course_covers_per_horizon,
                       debrief_within_school_days, half_lesson_from_minutes, change_minutes, walk_minutes, notice_days,
                       points_first_visit, points_wish_weight, points_debrief, cost_cover_coach, cost_cover_colleague,
                       cost_cover_on_call, cost_own_free, cost_day_later
                  from visits.rule_profile
                 where school = :school
                """)
                .param("school", school.value())
                .query((row, n) -> rules(row))
                .optional()
                .orElse(BEFORE_ANYBODY_CHOSE);
    }

    private static Rules rules(ResultSet row) throws SQLException {
        return new Rules(
                ColleaguesCover.valueOf(row.getString("colleagues_cover").toUpperCase(Locale.ROOT)),
                row.getInt("coach_covers_per_week"),
                row.getInt("cover_staff_covers_per_week"),
                row.getInt("colleague_covers_per_week"),
                row.getInt("on_call_covers_per_week"),
                row.getInt("debriefs_per_week"),
                row.getInt("notice_days"),
                profile(row),
                row.getBoolean("strict_order") ? aims(row) : List.of());
    }

    private static RuleProfile profile(ResultSet row) throws SQLException {
        var limits = new EnumMap<Limit, Double>(Limit.class);
        for (var column : COLUMNS.entrySet()) {
            limits.put(column.getKey(), row.getDouble(column.getValue()));
        }
        var switches = EnumSet.of(Switch.WALKING, Switch.COACH_BESIDE);
        if (row.getBoolean("half_lessons")) {
            switches.add(Switch.HALVES);
        }
        if (row.getBoolean("fair_load")) {
            switches.add(Switch.FAIR_LOAD);
        }
        return new RuleProfile(limits, switches);
    }

    private static List<Aim> aims(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("aims").getArray())
                .map(RuleFacts::aim)
                .toList();
    }

    private static Aim aim(String word) {
        return switch (word) {
            case "first_visits" -> Aim.FIRST_VISITS;
            case "wishes" -> Aim.WISHES;
            case "fairness" -> Aim.FAIR_LOAD;
            case "fewer_covers" -> Aim.FEWER_COVERS;
            case "debriefs" -> Aim.TALKS;
            default -> Aim.EARLIER;
        };
    }
}

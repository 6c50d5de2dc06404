package ajar.visits.rules;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.audit.Act;
import ajar.site.audit.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules of each school, and who is never asked to cover. Row level security lets stewards alone write them. */
@Repository
public class RuleProfiles {

    private final JdbcClient db;
    private final Audit audit;

    RuleProfiles(JdbcClient db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** The school's rules; those of volunteers where nobody has chosen yet. */
    @Transactional(readOnly = true)
    public RuleProfile of(SchoolId school) {
        return db.sql("""
                select profile, colleagues_cover, half_lessons, fair_load, strict_order, aims, visits_per_week, visits_per_horizon,
                       own_free_visits_per_horizon, visited_lessons_per_host_week, debrief_within_school_days, notice_days,
                       group_covers_per_day, group_covers_per_horizon, course_covers_per_horizon, coach_covers_per_week,
                       cover_staff_covers_per_week, colleague_covers_per_week, on_call_covers_per_week, debriefs_per_week,
                       half_lesson_from_minutes, change_minutes, walk_minutes, points_first_visit, points_wish_weight,
                       points_debrief, cost_cover_coach, cost_cover_colleague, cost_cover_on_call, cost_own_free, cost_day_later
                  from visits.rule_profile
                 where school = :school
                """)
                .param("school", school.value())
                .query(RuleProfiles::profile)
                .optional()
                .orElseGet(ReadyProfile.VOLUNTEERS::rules);
    }

    /** Puts these rules in the place of the school's. A plan that is already made keeps its visits. */
    @Transactional
    public void settle(SchoolId school, RuleProfile rules) {
        var values = new HashMap<String, Object>();
        rules.numbers().forEach((rule, number) -> values.put(rule.word(), number));
        values.put("school", school.value());
        values.put("profile", rules.began().word());
        values.put("colleagues_cover", rules.colleagues().word());
        values.put("half_lessons", rules.halfLessons());
        values.put("fair_load", rules.fairLoad());
        values.put("strict_order", rules.strictOrder());
        values.put("aims", rules.aims().stream().map(Aim::word).collect(Collectors.joining(",")));
        db.sql("delete from visits.rule_profile where school = :school")
                .param("school", school.value())
                .update();
        insert(values);
        audit.record(Act.RULES_CHANGED);
    }

    private void insert(HashMap<String, Object> values) {
        db.sql("""
                insert into visits.rule_profile (school, profile, colleagues_cover, half_lessons, fair_load, strict_order, aims,
                       visits_per_week, visits_per_horizon, own_free_visits_per_horizon, visited_lessons_per_host_week,
                       debrief_within_school_days, notice_days, group_covers_per_day, group_covers_per_horizon,
                       course_covers_per_horizon, coach_covers_per_week, cover_staff_covers_per_week,
                       colleague_covers_per_week, on_call_covers_per_week, debriefs_per_week, half_lesson_from_minutes,
                       change_minutes, walk_minutes, points_first_visit, points_wish_weight, points_debrief,
                       cost_cover_coach, cost_cover_colleague, cost_cover_on_call, cost_own_free, cost_day_later)
                values (:school, :profile, :colleagues_cover, :half_lessons, :fair_load, :strict_order, string_to_array(:aims, ','),
                       :visits_per_week, :visits_per_horizon, :own_free_visits_per_horizon, :visited_lessons_per_host_week,
                       :debrief_within_school_days, :notice_days, :group_covers_per_day, :group_covers_per_horizon,
                       :course_covers_per_horizon, :coach_covers_per_week, :cover_staff_covers_per_week,
                       :colleague_covers_per_week, :on_call_covers_per_week, :debriefs_per_week, :half_lesson_from_minutes,
                       :change_minutes, :walk_minutes, :points_first_visit, :points_wish_weight, :points_debrief,
                       :cost_cover_coach, :cost_cover_colleague, :cost_cover_on_call, :cost_own_free, :cost_day_later)
                """).params(values).update();
    }

    /** Who is never asked to cover, as far as the context may know: stewards and organisers everybody, others themselves. */
    @Transactional(readOnly = true)
    public Set<PersonId> exempt(SchoolId school) {
        return Set.copyOf(db.sql("select person from visits.exempt_from_cover where school = :school")
                .param("school", school.value())
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    /** From now on never asked to cover; harmless when repeated. */
    @Transactional
    public void exempt(SchoolId school, PersonId person) {
        int exempted = db.sql("""
                insert into visits.exempt_from_cover (school, person)
                values (:school, :person)
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("person", person.value())
                .update();
        if (exempted > 0) {
            audit.record(Act.COVER_EXEMPTED, person);
        }
    }

    /** May be asked again like everybody else. */
    @Transactional
    public void askAgain(SchoolId school, PersonId person) {
        int asked = db.sql("delete from visits.exempt_from_cover where school = :school and person = :person")
                .param("school", school.value())
                .param("person", person.value())
                .update();
        if (asked > 0) {
            audit.record(Act.COVER_ASKED_AGAIN, person);
        }
    }

    private static RuleProfile profile(ResultSet row, int n) throws SQLException {
        var numbers = new EnumMap<Rule, Integer>(Rule.class);
        for (var rule : Rule.values()) {
            numbers.put(rule, row.getInt(rule.word()));
        }
        return new RuleProfile(
                ReadyProfile.of(row.getString("profile")),
                ColleaguesCover.of(row.getString("colleagues_cover")),
                numbers,
                row.getBoolean("half_lessons"),
                row.getBoolean("fair_load"),
                row.getBoolean("strict_order"),
                Arrays.stream((String[]) row.getArray("aims").getArray())
                        .map(Aim::of)
                        .toList());
    }
}

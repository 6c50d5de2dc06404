package ajar.focus.goals;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The vision and the goals of a school [F5]: written by who leads it and by stewards, read by everybody. */
@Repository
public class CommonGoals {

    private final JdbcClient db;

    CommonGoals(JdbcClient db) {
        this.db = db;
    }

    /** What somebody hears who writes a goal. */
    public enum Answer {
        WRITTEN,
        NO_NAME,
        TOO_LONG,
        ENDS_BEFORE_IT_BEGINS,
        TOO_MANY,
        NOT_HERE
    }

    /** Empty where nothing was said yet. */
    @Transactional(readOnly = true)
    public String vision(SchoolId school) {
        return db.sql("select words from focus.vision where school = :school order by id desc limit 1")
                .param("school", school.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Says the vision anew; empty words take it back. False where they are too many. */
    @Transactional
    public boolean say(SchoolId school, PersonId who, String words) {
        var said = words.strip();
        if (said.length() > CommonGoal.VISION_LENGTH_MAX) {
            return false;
        }
        db.sql("insert into focus.vision (school, words, said_by) values (:school, :words, :who)")
                .param("school", school.value())
                .param("words", said)
                .param("who", who.value())
                .update();
        return true;
    }

    /** All goals, those that are up first, then by their dates. */
    @Transactional(readOnly = true)
    public List<CommonGoal> of(SchoolId school, LocalDate today) {
        return db.sql("""
                select id, name, first_date, last_date, place is not null and last_date >= :today as up
                  from focus.common_goal
                 where school = :school
                 order by up desc, first_date, last_date, name, id
                """)
                .param("school", school.value())
                .param("today", today)
                .query(CommonGoals::goal)
                .list();
    }

    @Transactional
    public Answer write(SchoolId school, PersonId who, String name, LocalDate first, LocalDate last, LocalDate today) {
        var flaw = flaw(name.strip(), first, last);
        if (flaw != Answer.WRITTEN) {
            return flaw;
        }
        int place = freePlace(school, today);
        if (place == 0) {
            return Answer.TOO_MANY;
        }
        db.sql("""
                insert into focus.common_goal (school, name, first_date, last_date, place, written_by)
                values (:school, :name, :first, :last, :place, :who)
                """)
                .param("school", school.value())
                .param("name", name.strip())
                .param("first", first)
                .param("last", last)
                .param("place", place)
                .param("who", who.value())
                .update();
        return Answer.WRITTEN;
    }

    @Transactional
    public Answer change(SchoolId school, CommonGoalId goal, String name, LocalDate first, LocalDate last) {
        var flaw = flaw(name.strip(), first, last);
        if (flaw != Answer.WRITTEN) {
            return flaw;
        }
        int changed = db.sql("""
                update focus.common_goal
                   set name = :name, first_date = :first, last_date = :last
                 where school = :school and id = :goal
                """)
                .param("name", name.strip())
                .param("first", first)
                .param("last", last)
                .param("school", school.value())
                .param("goal", goal.value())
                .update();
        return changed == 1 ? Answer.WRITTEN : Answer.NOT_HERE;
    }

    /** It is no longer one of the few; whoever linked something to it keeps that. Harmless when repeated. */
    @Transactional
    public boolean takeDown(SchoolId school, CommonGoalId goal) {
        return db.sql("update focus.common_goal set place = null where school = :school and id = :goal")
                        .param("school", school.value())
                        .param("goal", goal.value())
                        .update()
                == 1;
    }

    /** The way back from taking it down, as long as there is a place. */
    @Transactional
    public Answer putUp(SchoolId school, CommonGoalId goal, LocalDate today) {
        int place = freePlace(school, today);
        if (place == 0) {
            return Answer.TOO_MANY;
        }
        int changed = db.sql("""
                update focus.common_goal
                   set place = coalesce(place, :place)
                 where school = :school and id = :goal and last_date >= :today
                """)
                .param("place", place)
                .param("school", school.value())
                .param("goal", goal.value())
                .param("today", today)
                .update();
        return changed == 1 ? Answer.WRITTEN : Answer.NOT_HERE;
    }

    /** The first of the few places that no goal takes, or 0; goals that are over give theirs back. One writer at a time. */
    private int freePlace(SchoolId school, LocalDate today) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:school, 0))")
                .param("school", "goals/" + school.value())
                .query((row, n) -> 0)
                .list();
        db.sql("update focus.common_goal set place = null where school = :school and last_date < :today")
                .param("school", school.value())
                .param("today", today)
                .update();
        return db.sql("""
                select coalesce(min(n), 0)
                  from generate_series(1, :most) as n
                 where not exists (select from focus.common_goal where school = :school and place = n)
                """)
                .param("most", CommonGoal.UP_MAX)
                .param("school", school.value())
                .query(Integer.class)
                .single();
    }

    private static Answer flaw(String name, LocalDate first, LocalDate last) {
        if (name.isEmpty()) {
            return Answer.NO_NAME;
        } else if (name.length() > CommonGoal.NAME_LENGTH_MAX) {
            return Answer.TOO_LONG;
        } else {
            return last.isBefore(first) ? Answer.ENDS_BEFORE_IT_BEGINS : Answer.WRITTEN;
        }
    }

    private static CommonGoal goal(ResultSet row, int n) throws SQLException {
        return new CommonGoal(
                new CommonGoalId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getBoolean("up"));
    }
}

package ajar.visits.demo;

import ajar.school.DatedLesson;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.StandingTime;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes classes: the cover staff most of the day, the coaches a part of it, some teachers one or two free periods. */
@Component
class DemoOffers {

    private static final int DAYS = 10;
    private static final int PERIODS = 6;
    private static final int OFFERED_WEEKS = 30;
    private static final int OFFERED_BEFORE_WEEKS = 3;

    private final JdbcClient db;

    DemoOffers(JdbcClient db) {
        this.db = db;
    }

    /** The people who offer, by what they are employed for. */
    record Helpful(List<Person> coverStaff, List<Person> coaches, List<Person> teachers) {}

    void make(
            SchoolId school,
            LocalDate monday,
            Helpful helpful,
            List<DatedLesson> lessons,
            List<StandingTime> standing) {
        var busy = new HashSet<String>();
        lessons.forEach(lesson -> lesson.teachers()
                .forEach(person ->
                        busy.add(key(person, lesson.cycleDay(), lesson.slot().period()))));
        standing.forEach(time -> busy.add(key(time.person(), time.cycleDay(), time.period())));
        for (int i = 0; i < helpful.coverStaff().size(); i++) {
            offer(school, monday, helpful.coverStaff().get(i).id(), busy, 3, i, 60);
            cap(school, helpful.coverStaff().get(i).id(), 4, 15, 200);
        }
        for (int i = 0; i < helpful.coaches().size(); i++) {
            offer(school, monday, helpful.coaches().get(i).id(), busy, 4, i, 20);
            cap(school, helpful.coaches().get(i).id(), 2, 5, 60);
        }
        for (int i = 0; i < helpful.teachers().size(); i += 5) {
            offer(school, monday, helpful.teachers().get(i).id(), busy, 7, i, 2);
            cap(school, helpful.teachers().get(i).id(), 1, 1, 6);
        }
    }

    /** Every slot but one in {@code gap}, as far as the person is free then, and not more than {@code most}. */
    private void offer(SchoolId school, LocalDate monday, PersonId person, Set<String> busy, int gap, int n, int most) {
        int offered = 0;
        for (int day = 1; day <= DAYS; day++) {
            for (int period = 1; period <= PERIODS; period++) {
                if (offered < most && (day + period + n) % gap != 0 && !busy.contains(key(person, day, period))) {
                    insert(school, monday, person, day, period);
                    offered++;
                }
            }
        }
    }

    private void insert(SchoolId school, LocalDate monday, PersonId person, int day, int period) {
        db.sql("""
                insert into visits.offer (school, person, cycle_day, period, first_date, last_date)
                values (:school, :person, :day, :period, :first, :last)
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("day", day)
                .param("period", period)
                .param("first", monday.minusWeeks(OFFERED_BEFORE_WEEKS))
                .param("last", monday.plusWeeks(OFFERED_WEEKS))
                .update();
    }

    private void cap(SchoolId school, PersonId person, int day, int week, int term) {
        db.sql("""
                insert into visits.offer_cap (school, person, per_day, per_week, per_term)
                values (:school, :person, :day, :week, :term)
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("day", day)
                .param("week", week)
                .param("term", term)
                .update();
    }

    private static String key(PersonId person, int day, int period) {
        return person.value() + "/" + day + "/" + period;
    }
}

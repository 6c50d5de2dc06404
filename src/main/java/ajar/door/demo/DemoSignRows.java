package ajar.door.demo;

import ajar.door.spaces.Secrets;
import ajar.school.DatedLesson;
import ajar.school.Person;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of it, past the questions that a person would be asked. */
@Component
class DemoSignRows {

    private final JdbcClient db;
    private final Secrets secrets;

    DemoSignRows(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    /** Each building on two floors, six rooms in a line; who teaches art or works with their hands has a workshop. */
    @Transactional
    public void place(SchoolId school) {
        db.sql("""
                with placed as (
                    select s.id, r.code, row_number() over (partition by s.building order by r.code) - 1 as n,
                           count(*) over (partition by s.building) as many
                      from door.space s join school.room r on r.id = s.room where s.school = :school)
                update door.space s
                   set floor = (1 + p.n * 2 / p.many)::text, across = 1 + p.n % ((p.many + 1) / 2) % 6,
                       down = 1 + p.n % ((p.many + 1) / 2) / 6 * 2,
                       kind = case when p.code ~* '(studio|workshop|lab|kitchen|art)' then 'workshop'
                                   when p.code ~* '(library)' then 'quiet' when p.code ~* '(hall|canteen)' then 'social' else 'classroom' end
                  from placed p where p.id = s.id
                """).param("school", school.value()).update();
    }

    /** Where no lesson is: in the first building of the school. */
    @Transactional
    public void meet(SchoolId school) {
        space(school, "Library", "quiet", 7, 1);
        space(school, "Commons", "social", 7, 2);
        space(school, "Long corridor", "corridor", 1, 2);
        db.sql("""
                insert into door.screen (school, space, token, paired_at)
                select :school, id, sha256(convert_to(gen_random_uuid()::text, 'UTF8')), now() from door.space
                 where school = :school and room is not null order by code limit 1
                """).param("school", school.value()).update();
        db.sql("""
                insert into door.setting (school, social_line)
                values (:school, 'Talk, eat, play. The back tables are for chess.') on conflict (school) do nothing
                """).param("school", school.value()).update();
    }

    private void space(SchoolId school, String name, String kind, int across, int down) {
        db.sql("""
                insert into door.space (school, name, kind, building, floor, across, down, code)
                select :school, :name, :kind, min(building), '1', :across, :down, :code from door.space where school = :school
                """)
                .param("school", school.value())
                .param("name", name)
                .param("kind", kind)
                .param("across", across)
                .param("down", down)
                .param("code", secrets.address())
                .update();
    }

    /** At lunch today it is quiet in a corridor. */
    @Transactional
    public void film(SchoolId school, LocalDate today) {
        db.sql("""
                insert into door.change (school, space, on_date, from_time, until_time, world, line)
                select school, id, :today, '12:05', '12:50', 'quiet', 'A class is being filmed here.' from door.space
                 where school = :school and kind = 'corridor'
                """).param("school", school.value()).param("today", today).update();
    }

    /** Somebody has said something else for today. */
    @Transactional
    public void say(SchoolId school, DatedLesson lesson) {
        db.sql("""
                insert into door.today_line (school, thread, on_date, said_by, line)
                values (:school, :lesson, :date, :teacher, 'Keep your coats on. We go outside in five minutes.')
                """)
                .param("school", school.value())
                .param("lesson", lesson.lesson().value())
                .param("date", lesson.date())
                .param("teacher", lesson.teachers().getFirst().value())
                .update();
    }

    /** Two of three teachers have a routine. */
    @Transactional
    public void routines(SchoolId school, List<Person> teachers, List<String> lines) {
        for (int n = 0; n < teachers.size(); n++) {
            if (n % 3 != 2) {
                db.sql("insert into door.routine (school, person, line) values (:school, :person, :line)")
                        .param("school", school.value())
                        .param("person", teachers.get(n).id().value())
                        .param("line", lines.get(n % lines.size()))
                        .update();
            }
        }
    }
}

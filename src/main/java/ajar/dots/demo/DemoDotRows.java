package ajar.dots.demo;

import ajar.school.Person;
import ajar.school.Practice;
import ajar.school.Practices;
import ajar.school.SchoolId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of it, past the questions that a person would be asked. */
@Component
class DemoDotRows {

    private static final int APART = 5;
    private static final int INTRODUCED = 9;

    private final JdbcClient db;
    private final Practices practices;

    DemoDotRows(JdbcClient db, Practices practices) {
        this.db = db;
        this.practices = practices;
    }

    /** Each line is offered by one teacher, and said by two colleagues of another. */
    @Transactional
    public void write(SchoolId school, List<String> line, List<Person> teachers, int n, OffsetDateTime at) {
        var practice = practice(school, line.getFirst());
        var offering = teachers.get(n * APART % teachers.size());
        var taught = teachers.get((n * APART + 2) % teachers.size());
        strength(school, offering, line.get(1), practice, n % 3 == 0, at);
        learned(school, teachers.get((n + APART) % teachers.size()), taught, line.get(2), practice, at);
        if (n % 2 == 0) {
            learned(school, teachers.get((n + 2 * APART + 1) % teachers.size()), offering, line.get(2), practice, at);
        }
    }

    private UUID practice(SchoolId school, String name) {
        Map<String, UUID> byName = practices.of(school).stream()
                .collect(Collectors.toMap(Practice::name, one -> one.id().value()));
        return byName.getOrDefault(name, byName.values().iterator().next());
    }

    private void strength(
            SchoolId school, Person person, String words, UUID practice, boolean openly, OffsetDateTime at) {
        db.sql("""
                insert into dots.strength (school, person, words, practice, openly, offered_at)
                values (:school, :person, :words, :practice, :openly, :at)
                """)
                .param("school", school.value())
                .param("person", person.id().value())
                .param("words", words)
                .param("practice", practice)
                .param("openly", openly)
                .param("at", at)
                .update();
    }

    private void learned(
            SchoolId school, Person learner, Person taught, String words, UUID practice, OffsetDateTime at) {
        if (learner.id().equals(taught.id())) {
            return;
        }
        db.sql("""
                insert into dots.learned (school, learner, taught, words, practice, said_at)
                values (:school, :learner, :taught, :words, :practice, :at)
                """)
                .param("school", school.value())
                .param("learner", learner.id().value())
                .param("taught", taught.id().value())
                .param("words", words)
                .param("practice", practice)
                .param("at", at)
                .update();
    }

    /** Some are known to each other, some wait for an answer. */
    @Transactional
    public void introduce(SchoolId school, List<Person> teachers, List<List<String>> lines, OffsetDateTime now) {
        for (int n = 0; n < teachers.size(); n += 3) {
            var asked = teachers.get((n + INTRODUCED) % teachers.size());
            var agreed = n % 2 == 0;
            db.sql("""
                    insert into dots.introduction (id, school, seeker, asked, practice, asked_at, lapses_at, answered_at, agreed)
                    values (:id, :school, :seeker, :asked, :practice, :at, :lapses, :answered, :agreed)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("school", school.value())
                    .param("seeker", teachers.get(n).id().value())
                    .param("asked", asked.id().value())
                    .param(
                            "practice",
                            practice(school, lines.get(n % lines.size()).getFirst()))
                    .param("at", now.minusDays(agreed ? 20 : 2))
                    .param("lapses", now.plusDays(agreed ? -6 : 12))
                    .param("answered", agreed ? now.minusDays(18) : null)
                    .param("agreed", agreed ? true : null)
                    .update();
        }
    }
}

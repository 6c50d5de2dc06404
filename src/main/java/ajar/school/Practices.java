package ajar.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The school's one vocabulary of practices, with the other words people use for them. */
@Repository
public class Practices {

    private final JdbcClient db;

    Practices(JdbcClient db) {
        this.db = db;
    }

    /** All practices by name. */
    @Transactional(readOnly = true)
    public List<Practice> of(SchoolId school) {
        var synonyms = new HashMap<UUID, List<String>>();
        db.sql("select practice, word from school.practice_synonym where school = :school order by word")
                .param("school", school.value())
                .query(row -> {
                    synonyms.computeIfAbsent(row.getObject("practice", UUID.class), id -> new ArrayList<>())
                            .add(row.getString("word"));
                });
        return db.sql("select id, name from school.practice where school = :school order by name")
                .param("school", school.value())
                .query((row, n) -> new Practice(
                        new PracticeId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        synonyms.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** Adds a practice; false where the school has one of that name. */
    @Transactional
    public boolean add(SchoolId school, String name) {
        return db.sql("""
                insert into school.practice (school, name)
                values (:school, :name)
                on conflict do nothing
                """).param("school", school.value()).param("name", name).update() == 1;
    }

    /** Calls a practice something else; false where another one is called that, or this one is not the school's. */
    @Transactional
    public boolean rename(SchoolId school, PracticeId practice, String name) {
        return db.sql("""
                update school.practice
                   set name = :name
                 where school = :school and id = :practice
                   and not exists (select from school.practice other
                                    where other.school = :school and other.name = :name and other.id <> :practice)
                """)
                        .param("school", school.value())
                        .param("practice", practice.value())
                        .param("name", name)
                        .update()
                == 1;
    }

    /** Takes a practice out of the vocabulary, and what is only about it with it; see that nothing is before. */
    @Transactional
    public void remove(SchoolId school, PracticeId practice) {
        db.sql("delete from school.practice where school = :school and id = :practice")
                .param("school", school.value())
                .param("practice", practice.value())
                .update();
    }

    /** Puts these words in the place of a practice's other names; words that mean another practice already are left out. */
    @Transactional
    public void alsoCall(SchoolId school, PracticeId practice, List<String> words) {
        db.sql("delete from school.practice_synonym where school = :school and practice = :practice")
                .param("school", school.value())
                .param("practice", practice.value())
                .update();
        for (var word : words) {
            db.sql("""
                    insert into school.practice_synonym (school, practice, word)
                    values (:school, :practice, :word)
                    on conflict do nothing
                    """)
                    .param("school", school.value())
                    .param("practice", practice.value())
                    .param("word", word)
                    .update();
        }
    }
}

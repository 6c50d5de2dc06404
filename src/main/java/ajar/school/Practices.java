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
}

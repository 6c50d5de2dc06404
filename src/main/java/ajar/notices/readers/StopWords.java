package ajar.notices.readers;

import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.Me;
import ajar.site.Tokens;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The word in a mail with which its reader stops it, without signing in. It opens nothing else. */
@Repository
public class StopWords {

    private static final String JOB = "outbox";

    private final JdbcClient db;
    private final Readers readers;

    StopWords(JdbcClient db, Readers readers) {
        this.db = db;
        this.readers = readers;
    }

    private record Whose(SchoolId school, PersonId person) {}

    /** The same in all mails of one person, so that an old one still works. As the job {@code outbox}. */
    public String of(Me me) {
        return db.sql("""
                insert into notices.stop_word as w (person, school, word) values (:person, :school, :word)
                on conflict (person) do update set word = w.word
                returning word
                """)
                .param("person", me.id().value())
                .param("school", me.schoolId().value())
                .param("word", Tokens.fresh())
                .query(String.class)
                .single();
    }

    @Transactional(readOnly = true)
    public boolean isKnown(String word) {
        return DatabaseContext.asJob(JOB, () -> whose(word).isPresent());
    }

    /**
     * Stops one kind of mail for whoever has that word; false where nobody has.
     *
     * @param digest whether that of the week, else that of the day
     */
    @Transactional
    public boolean stop(String word, boolean digest) {
        return DatabaseContext.asJob(JOB, () -> {
            var found = whose(word);
            found.ifPresent(one -> readers.settle(
                    one.school(),
                    one.person(),
                    readers.of(one.school(), one.person()).without(digest)));
            return found.isPresent();
        });
    }

    private Optional<Whose> whose(String word) {
        return db.sql("select school, person from notices.stop_word where word = :word")
                .param("word", word)
                .query((row, n) -> new Whose(
                        new SchoolId(row.getObject("school", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class))))
                .optional();
    }
}

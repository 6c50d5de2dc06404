package ajar.showcase.prompts;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.showcase.PromptId;
import ajar.showcase.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A school's prompts, and when each is asked. Everybody of the school reads them; coaches write and ask. */
@Repository
public class Prompts {

    private final JdbcClient db;
    private final AnswerKeys keys;
    private final Schools schools;
    private final Clock clock;

    Prompts(JdbcClient db, AnswerKeys keys, Schools schools, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.schools = schools;
        this.clock = clock;
    }

    /** All of the school, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<Prompt> of(SchoolId school) {
        return db.sql("select id, sentence from showcase.prompt where school = :school order by sentence, id")
                .param("school", school.value())
                .query((row, n) -> new Prompt(
                        new PromptId(row.getObject("id", UUID.class)), new Sentence(row.getString("sentence"))))
                .list();
    }

    /** All of the school, the latest first. */
    @Transactional(readOnly = true)
    public List<Round> rounds(SchoolId school) {
        return db.sql("""
                select r.id, r.prompt, r.sentence, r.first_date, r.last_date,
                       (select count(*) from showcase.answer a where a.round = r.id and a.on_wall and not showcase.is_removed(a.id)) as answers
                  from showcase.round r
                 where r.school = :school
                 order by r.first_date desc, r.sentence, r.id
                """).param("school", school.value()).query(Prompts::round).list();
    }

    @Transactional(readOnly = true)
    public Optional<Round> round(SchoolId school, RoundId id) {
        return rounds(school).stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /** Writes a new one and asks it; where it is refused, nothing is written. */
    @Transactional
    public Asking.Answer begin(SchoolId school, PersonId coach, String typed, Asking asking) {
        var sentence = Sentence.typed(typed);
        var days = asking.against(today(school), List.of());
        if (sentence.isEmpty()) {
            return Asking.Answer.NO_SENTENCE;
        } else if (days != Asking.Answer.ASKED) {
            return days;
        }
        var prompt = new PromptId(UUID.randomUUID());
        return write(school, coach, prompt, sentence.get())
                ? ask(school, coach, prompt, asking)
                : Asking.Answer.THERE_ALREADY;
    }

    private boolean write(SchoolId school, PersonId coach, PromptId prompt, Sentence sentence) {
        return db.sql("""
                insert into showcase.prompt (id, school, sentence, written_by)
                values (:id, :school, :sentence, :coach)
                on conflict do nothing
                """)
                        .param("id", prompt.value())
                        .param("school", school.value())
                        .param("sentence", sentence.text())
                        .param("coach", coach.value())
                        .update()
                > 0;
    }

    /** Asks a prompt on some days, and again if that is wanted. */
    @Transactional
    public Asking.Answer ask(SchoolId school, PersonId coach, PromptId prompt, Asking asking) {
        lock("prompt/" + prompt.value());
        var sentence = of(school).stream()
                .filter(one -> one.id().equals(prompt))
                .map(Prompt::sentence)
                .findFirst();
        if (sentence.isEmpty()) {
            return Asking.Answer.UNKNOWN;
        }
        var there = rounds(school).stream()
                .filter(round -> round.prompt().equals(prompt))
                .map(round -> new Asking.Days(round.first(), round.last()))
                .toList();
        var answer = asking.against(today(school), there);
        if (answer == Asking.Answer.ASKED) {
            asking.rounds().forEach(days -> insert(school, coach, prompt, sentence.get(), days));
        }
        return answer;
    }

    private void insert(SchoolId school, PersonId coach, PromptId prompt, Sentence sentence, Asking.Days days) {
        var id = new RoundId(UUID.randomUUID());
        db.sql("""
                insert into showcase.round (id, school, prompt, sentence, first_date, last_date, asked_by, answer_key)
                values (:id, :school, :prompt, :sentence, :first, :last, :coach, :key)
                """)
                .param("id", id.value())
                .param("school", school.value())
                .param("prompt", prompt.value())
                .param("sentence", sentence.text())
                .param("first", days.first())
                .param("last", days.last())
                .param("coach", coach.value())
                .param("key", keys.fresh(id))
                .update();
    }

    /** Calls off a round that has not begun; false where there is no such. */
    @Transactional
    public boolean callOff(SchoolId school, RoundId round) {
        var gone = db.sql("""
                delete from showcase.round where school = :school and id = :round and first_date > :today
                """)
                .param("school", school.value())
                .param("round", round.value())
                .param("today", today(school))
                .update();
        if (gone > 0) {
            keys.forget(round);
        }
        return gone > 0;
    }

    public LocalDate today(SchoolId school) {
        return LocalDate.now(clock.withZone(schools.get(school).zone()));
    }

    private void lock(String what) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", what)
                .query((row, n) -> 0)
                .list();
    }

    private static Round round(ResultSet row, int n) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new PromptId(row.getObject("prompt", UUID.class)),
                new Sentence(row.getString("sentence")),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getInt("answers"));
    }
}

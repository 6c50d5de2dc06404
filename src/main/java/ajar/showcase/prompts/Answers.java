package ajar.showcase.prompts;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.AnswerId;
import ajar.showcase.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people finished a sentence. One answer of each person in a round, with their name or without; row level security gives a reader
 * what stands on the wall, and their own.
 */
@Repository
public class Answers {

    /** So many answers without a name come onto the wall at once; the database says the same. */
    public static final int TOGETHER_MIN = 5;

    private final JdbcClient db;
    private final Prompts prompts;
    private final AnswerKeys keys;

    Answers(JdbcClient db, Prompts prompts, AnswerKeys keys) {
        this.db = db;
        this.prompts = prompts;
        this.keys = keys;
    }

    /** A row that is the asker's own, in the transaction that can name its token. */
    private record Own(UUID id, Fillings fillings, boolean named, boolean onWall, boolean removed, String why) {}

    /** Gives an answer, or changes the one there is; choosing the other way as to the name gives it anew. */
    @Transactional
    public Given give(SchoolId school, PersonId person, RoundId round, Fillings fillings, boolean named) {
        lock(round);
        var asked = prompts.round(school, round);
        if (asked.filter(one -> one.isOpen(prompts.today(school))).isEmpty()) {
            return Given.NOT_OPEN;
        } else if (!fillings.fits(asked.get().sentence())) {
            return Given.DOES_NOT_FIT;
        }
        var token = beAble(school, person, round);
        var before = own(school, person, round);
        if (before.filter(Own::removed).isPresent()) {
            return Given.TAKEN_AWAY;
        }
        if (before.filter(one -> one.named() == named).isPresent()) {
            change(before.get().id(), fillings);
        } else {
            before.ifPresent(one -> delete(one.id()));
            insert(school, person, round, fillings, named ? null : token.orElseThrow());
        }
        mix(round);
        return before.isPresent() ? Given.CHANGED : Given.GIVEN;
    }

    /** Takes back what somebody answered, for as long as it can be told that it is theirs; harmless when repeated. */
    @Transactional
    public boolean takeBack(SchoolId school, PersonId person, RoundId round) {
        lock(round);
        beAble(school, person, round);
        var own = own(school, person, round);
        own.ifPresent(one -> {
            delete(one.id());
            mix(round);
        });
        return own.isPresent();
    }

    /** What somebody answered themselves, for as long as it can be told that it is theirs. */
    @Transactional(readOnly = true)
    public Optional<OwnAnswer> mine(SchoolId school, PersonId person, RoundId round) {
        beAble(school, person, round);
        return own(school, person, round)
                .map(one -> new OwnAnswer(one.fillings(), one.named(), one.onWall(), one.removed() ? one.why() : ""));
    }

    /** What the school reads, in no order that means anything. */
    @Transactional(readOnly = true)
    public List<Answer> wall(SchoolId school, RoundId round) {
        return db.sql("""
                select a.id, a.filling, a.other_filling, coalesce(p.name, '') as author
                  from showcase.answer a
                  left join school.person p on p.id = a.author
                 where a.school = :school and a.round = :round and a.on_wall and not showcase.is_removed(a.id)
                 order by a.id
                """)
                .param("school", school.value())
                .param("round", round.value())
                .query((row, n) -> new Answer(
                        new AnswerId(row.getObject("id", UUID.class)), fillings(row), row.getString("author")))
                .list();
    }

    /** How many answers without a name wait for others, so that they can stand on the wall together. */
    @Transactional(readOnly = true)
    public int waiting(RoundId round) {
        return db.sql("select showcase.waiting_answers(:round)")
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    /** Open rounds of the school that this person has not answered, the one that ends first first. */
    @Transactional(readOnly = true)
    public List<Round> unanswered(SchoolId school, PersonId person, LocalDate today) {
        return prompts.rounds(school).stream()
                .filter(round -> round.isOpen(today))
                .filter(round -> mine(school, person, round.id()).isEmpty())
                .sorted(Comparator.comparing(Round::last))
                .toList();
    }

    /** Lets this transaction, and nothing after it, read and write this person's answer without a name in this round. */
    private Optional<byte[]> beAble(SchoolId school, PersonId person, RoundId round) {
        var sealed = db.sql("select answer_key from showcase.round where school = :school and id = :round")
                .param("school", school.value())
                .param("round", round.value())
                .query((row, n) -> Optional.ofNullable(row.getBytes("answer_key")))
                .optional()
                .flatMap(key -> key);
        var token = keys.token(round, sealed.orElse(null), person);
        db.sql("select set_config('showcase.token', :token, true)")
                .param("token", token.map(HexFormat.of()::formatHex).orElse(""))
                .query(String.class)
                .single();
        return token;
    }

    private Optional<Own> own(SchoolId school, PersonId person, RoundId round) {
        return db.sql("""
                select a.id, a.filling, a.other_filling, a.author is not null as named, a.on_wall,
                       showcase.is_removed(a.id) as removed, coalesce(x.why, '') as why
                  from showcase.answer a
                  left join showcase.answer_removal x on x.answer = a.id
                 where a.school = :school and a.round = :round and (a.author = :person or a.token = showcase.my_token())
                """)
                .param("school", school.value())
                .param("round", round.value())
                .param("person", person.value())
                .query((row, n) -> new Own(
                        row.getObject("id", UUID.class),
                        fillings(row),
                        row.getBoolean("named"),
                        row.getBoolean("on_wall"),
                        row.getBoolean("removed"),
                        row.getString("why")))
                .optional();
    }

    private void insert(SchoolId school, PersonId person, RoundId round, Fillings fillings, byte @Nullable [] token) {
        db.sql("""
                insert into showcase.answer (id, school, round, filling, other_filling, author, token, on_wall)
                values (:id, :school, :round, :first, :second, cast(:author as uuid), cast(:token as bytea), :named)
                """)
                .param("id", UUID.randomUUID())
                .param("school", school.value())
                .param("round", round.value())
                .param("first", fillings.first())
                .param("second", fillings.second())
                .param("author", token == null ? person.value() : null)
                .param("token", token)
                .param("named", token == null)
                .update();
    }

    private void change(UUID answer, Fillings fillings) {
        db.sql("update showcase.answer set filling = :first, other_filling = :second where id = :id")
                .param("first", fillings.first())
                .param("second", fillings.second())
                .param("id", answer)
                .update();
    }

    private void delete(UUID answer) {
        db.sql("delete from showcase.answer where id = :id").param("id", answer).update();
    }

    private void mix(RoundId round) {
        db.sql("select showcase.mix_answers(:round)")
                .param("round", round.value())
                .query((row, n) -> 0)
                .list();
    }

    /** One after another in a round: nobody answers twice with two taps, and nobody's row is written anew by two at once. */
    private void lock(RoundId round) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:round, 0))")
                .param("round", "round/" + round.value())
                .query((row, n) -> 0)
                .list();
    }

    private static Fillings fillings(ResultSet row) throws SQLException {
        return new Fillings(row.getString("filling"), row.getString("other_filling"));
    }
}

package ajar.showcase.feeds;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.Tokens;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes the secret part of feed addresses and finds out whose it is. */
@Repository
public class FeedTokens {

    private final JdbcClient db;
    private final Clock clock;

    FeedTokens(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Who reads a feed. */
    public record Reader(PersonId person, SchoolId school) {}

    /** @param usedOn the day on which it was last asked for, or empty */
    public record Kept(LocalDate madeOn, Optional<LocalDate> usedOn) {}

    /** A new one in place of the one before, which leads nowhere from now on. What is returned is kept nowhere. */
    @Transactional
    public String make(SchoolId school, PersonId person) {
        var token = Tokens.fresh();
        remove(person);
        db.sql(
                        "insert into showcase.feed_token (person, school, token, made_at) values (:person, :school, :token, :now)")
                .param("person", person.value())
                .param("school", school.value())
                .param("token", Tokens.digest(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** Harmless when repeated. */
    @Transactional
    public void remove(PersonId person) {
        db.sql("delete from showcase.feed_token where person = :person")
                .param("person", person.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Kept> of(PersonId person) {
        return db.sql("select made_at::date as made_on, used_on from showcase.feed_token where person = :person")
                .param("person", person.value())
                .query((row, n) -> new Kept(
                        row.getObject("made_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("used_on", LocalDate.class))))
                .optional();
    }

    /** Whose token it is; nobody's where it was made anew, or its owner has left or is shut out. Asked in nobody's name. */
    @Transactional
    public Optional<Reader> reader(String token) {
        if (token.length() != Tokens.LENGTH) {
            return Optional.empty();
        }
        return db.sql("select person, school from showcase.reader_of(:token, :today)")
                .param("token", Tokens.digest(token))
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, n) -> new Reader(
                        new PersonId(row.getObject("person", UUID.class)),
                        new SchoolId(row.getObject("school", UUID.class))))
                .optional();
    }
}

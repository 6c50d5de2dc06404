package ajar.showcase.prompts;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.AnswerId;
import ajar.showcase.RoundId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What moderators took off the wall: which answer, who, when and why. The author reads why; only moderators read what. */
@Repository
public class Removals {

    public static final int REASON_MAX = 200;

    private final JdbcClient db;
    private final Clock clock;

    Removals(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param by a name, or empty where whoever it was is not here any more */
    public record Removed(AnswerId answer, Fillings fillings, String why, String by, Instant at) {}

    /** Takes an answer off the wall; false where there is none, or it is gone already. */
    @Transactional
    public boolean takeAway(SchoolId school, PersonId moderator, AnswerId answer, String why) {
        return db.sql("""
                insert into showcase.answer_removal (answer, school, round, why, removed_by, removed_at)
                select id, school, round, :why, :moderator, :now
                  from showcase.answer
                 where id = :answer and school = :school and on_wall and not showcase.is_removed(id)
                on conflict do nothing
                """)
                        .param("why", why.strip())
                        .param("moderator", moderator.value())
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("answer", answer.value())
                        .param("school", school.value())
                        .update()
                > 0;
    }

    /** Puts it back; false where nothing was taken away. */
    @Transactional
    public boolean putBack(SchoolId school, AnswerId answer) {
        return db.sql("delete from showcase.answer_removal where school = :school and answer = :answer")
                        .param("school", school.value())
                        .param("answer", answer.value())
                        .update()
                > 0;
    }

    /** Of one round, the latest first; for moderators. */
    @Transactional(readOnly = true)
    public List<Removed> of(SchoolId school, RoundId round) {
        return db.sql("""
                select x.answer, a.filling, a.other_filling, x.why, coalesce(p.name, '') as by, x.removed_at
                  from showcase.answer_removal x
                  join showcase.answer a on a.id = x.answer
                  left join school.person p on p.id = x.removed_by
                 where x.school = :school and x.round = :round
                 order by x.removed_at desc, x.answer
                """)
                .param("school", school.value())
                .param("round", round.value())
                .query((row, n) -> new Removed(
                        new AnswerId(row.getObject("answer", UUID.class)),
                        new Fillings(row.getString("filling"), row.getString("other_filling")),
                        row.getString("why"),
                        row.getString("by"),
                        row.getObject("removed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The round in which an answer was given that this reader may see. */
    @Transactional(readOnly = true)
    public List<RoundId> roundOf(SchoolId school, AnswerId answer) {
        return db.sql("select round from showcase.answer where school = :school and id = :answer")
                .param("school", school.value())
                .param("answer", answer.value())
                .query((row, n) -> new RoundId(row.getObject("round", UUID.class)))
                .list();
    }
}

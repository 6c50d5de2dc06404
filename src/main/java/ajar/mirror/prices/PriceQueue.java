package ajar.mirror.prices;

import ajar.visits.hours.HourPrice;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Questions of all schools that wait for an answer. Used as the job {@code plan}. */
@Repository
class PriceQueue {

    /** Whoever has not been heard of for so long has been stopped in the midst; somebody else begins again. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final JdbcClient db;
    private final Clock clock;

    PriceQueue(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    Optional<Price> next() {
        var now = now();
        return db.sql("""
                update mirror.price
                   set state = 'running', heard_of_at = :now, done_share = 0
                 where id = (select id from mirror.price
                              where state = 'waiting' or (state = 'running' and heard_of_at < :silent)
                              order by asked_at, id
                                for update skip locked
                              limit 1)
                returning id
                """)
                .param("now", now)
                .param("silent", now.minus(SILENCE))
                .query(UUID.class)
                .optional()
                .map(id -> db.sql(Prices.BY_ID)
                        .param("id", id)
                        .query(Prices::price)
                        .single());
    }

    /** Says how far it is; false when nobody waits for it any more. */
    @Transactional
    boolean tell(PriceId price, double share) {
        return db.sql("""
                        update mirror.price set heard_of_at = :now, done_share = :share where id = :id and state = 'running'
                        """)
                        .param("now", now())
                        .param("share", share)
                        .param("id", price.value())
                        .update()
                == 1;
    }

    @Transactional
    void keep(PriceId price, HourPrice found) {
        db.sql("""
                update mirror.price
                   set state = 'done', done_share = 1, plan_first = :first, plan_last = :last, published_at = :published,
                       asked = :asked, served = :served, bound = :bound, freed_served = :freedServed, freed_bound = :freedBound
                 where id = :id and state = 'running'
                """)
                .param("first", found.first())
                .param("last", found.last())
                .param("published", found.publishedAt().atOffset(ZoneOffset.UTC))
                .param("asked", found.asked())
                .param("served", found.served())
                .param("bound", found.bound())
                .param("freedServed", found.freedServed())
                .param("freedBound", found.freedBound())
                .param("id", price.value())
                .update();
    }

    /** It came to nothing. */
    @Transactional
    void end(PriceId price, PriceState state) {
        db.sql("update mirror.price set state = :state where id = :id and state = 'running'")
                .param("state", state.name().toLowerCase(java.util.Locale.ROOT))
                .param("id", price.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

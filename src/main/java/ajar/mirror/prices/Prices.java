package ajar.mirror.prices;

import ajar.mirror.Block;
import ajar.mirror.Period;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.hours.HourPrice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A coach's questions to the planner, one for each stretch of time; asked again, it is found anew. */
@Repository
public class Prices {

    static final String COLUMNS = """
            select id, school, person, category, lower(during) as begins, upper(during) as ends, state, asked_at, done_share,
                   plan_first, plan_last, published_at, asked, served, bound, freed_served, freed_bound
              from mirror.price
            """;

    static final String BY_ID = COLUMNS + "where id = :id";

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Prices(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** A price was asked for; whoever finds prices need not wait for the next look. */
    record PriceAsked(PriceId price) {}

    /** Asks what this time cost; one that is being looked for is not begun again. */
    @Transactional
    public PriceId ask(SchoolId school, PersonId coach, Block block) {
        db.sql("""
                insert into mirror.price as p (school, person, category, during, asked_at)
                values (:school, :person, :category, tsrange(:from, :until), :now)
                on conflict (person, during) do update
                   set category = excluded.category, asked_at = excluded.asked_at, state = 'waiting', done_share = 0,
                       plan_first = null, plan_last = null, published_at = null, asked = null, served = null, bound = null,
                       freed_served = null, freed_bound = null
                 where p.state not in ('waiting', 'running')
                """)
                .param("school", school.value())
                .param("person", coach.value())
                .param("category", block.category().key())
                .param("from", block.from())
                .param("until", block.until())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var id = db.sql("""
                select id from mirror.price
                 where school = :school and person = :person and during = tsrange(:from, :until)
                """)
                .param("school", school.value())
                .param("person", coach.value())
                .param("from", block.from())
                .param("until", block.until())
                .query((row, n) -> new PriceId(row.getObject("id", UUID.class)))
                .single();
        events.publishEvent(new PriceAsked(id));
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Price> find(SchoolId school, PersonId coach, PriceId price) {
        return db.sql(COLUMNS + "where school = :school and person = :person and id = :id")
                .param("school", school.value())
                .param("person", coach.value())
                .param("id", price.value())
                .query(Prices::price)
                .optional();
    }

    /** What was asked of a period's time, the last one first. */
    @Transactional(readOnly = true)
    public List<Price> of(SchoolId school, PersonId coach, Period period) {
        return db.sql(COLUMNS + """
                 where school = :school and person = :person and during && tsrange(:first, :last)
                 order by asked_at desc, id desc
                """)
                .param("school", school.value())
                .param("person", coach.value())
                .param("first", period.first().atStartOfDay())
                .param("last", period.last().plusDays(1).atStartOfDay())
                .query(Prices::price)
                .list();
    }

    static Price price(ResultSet row, int n) throws SQLException {
        return new Price(
                new PriceId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("category"),
                row.getObject("begins", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                PriceState.of(row.getString("state")),
                instant(row, "asked_at"),
                row.getDouble("done_share"),
                found(row));
    }

    private static @Nullable HourPrice found(ResultSet row) throws SQLException {
        return row.getObject("asked") == null
                ? null
                : new HourPrice(
                        row.getObject("plan_first", LocalDate.class),
                        row.getObject("plan_last", LocalDate.class),
                        instant(row, "published_at"),
                        row.getInt("asked"),
                        row.getInt("served"),
                        row.getInt("bound"),
                        row.getInt("freed_served"),
                        row.getInt("freed_bound"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

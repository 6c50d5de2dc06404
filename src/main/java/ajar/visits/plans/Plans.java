package ajar.visits.plans;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The plans of a school: one draft at the most, and those that were published. */
@Repository
public class Plans {

    private static final String COLUMNS = """
            select id, school, first_date, last_date, drafted_by, certificate, published_at
              from visits.plan
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    Plans(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The plan that is still a draft. */
    @Transactional(readOnly = true)
    public Optional<Plan> draft(SchoolId school) {
        return db.sql(COLUMNS + "where school = :school and published_at is null and discarded_at is null")
                .param("school", school.value())
                .query(this::plan)
                .optional();
    }

    /** The plan that was published last. */
    @Transactional(readOnly = true)
    public Optional<Plan> published(SchoolId school) {
        return db.sql(COLUMNS + """
                 where school = :school and published_at is not null
                 order by published_at desc
                 limit 1
                """)
                .param("school", school.value())
                .query(this::plan)
                .optional();
    }

    /** The plan that was published last of those that were for this date. */
    @Transactional(readOnly = true)
    public Optional<Plan> publishedOn(SchoolId school, LocalDate date) {
        return db.sql(COLUMNS + """
                 where school = :school and published_at is not null and :date between first_date and last_date
                 order by published_at desc
                 limit 1
                """)
                .param("school", school.value())
                .param("date", date)
                .query(this::plan)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(SchoolId school, PlanId id) {
        return db.sql(COLUMNS + "where school = :school and id = :id")
                .param("school", school.value())
                .param("id", id.value())
                .query(this::plan)
                .optional();
    }

    /**
     * The draft for these dates: the one there is when its dates are the same, with all that was fixed by hand in it, and else a new
     * one in its place.
     *
     * @throws IllegalArgumentException when {@code last} lies before {@code first}
     */
    @Transactional
    public PlanId draftFor(SchoolId school, LocalDate first, LocalDate last, PersonId by) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A plan from %s cannot end on %s.".formatted(first, last));
        }
        var there = draft(school);
        if (there.isPresent()
                && there.get().first().equals(first)
                && there.get().last().equals(last)) {
            return there.get().id();
        }
        discardDraft(school);
        return insert(school, first, last, by);
    }

    private void discardDraft(SchoolId school) {
        db.sql("""
                update visits.plan
                   set discarded_at = now()
                 where school = :school and published_at is null and discarded_at is null
                """).param("school", school.value()).update();
    }

    private PlanId insert(SchoolId school, LocalDate first, LocalDate last, PersonId by) {
        return db.sql("""
                insert into visits.plan (school, first_date, last_date, drafted_by)
                values (:school, :first, :last, :by)
                returning id
                """)
                .param("school", school.value())
                .param("first", first)
                .param("last", last)
                .param("by", by.value())
                .query((row, n) -> new PlanId(row.getObject("id", UUID.class)))
                .single();
    }

    private Plan plan(ResultSet row, int n) throws SQLException {
        var certificate = row.getString("certificate");
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school", UUID.class)),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                new PersonId(row.getObject("drafted_by", UUID.class)),
                certificate == null ? null : json.readValue(certificate, Certificate.class),
                instant(row.getObject("published_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}

package ajar.dots.introductions;

import ajar.postgres.DatabaseContext;
import ajar.school.School;
import ajar.school.SchoolId;
import ajar.school.Schools;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets who asked whom and was not answered with a yes, once it does not count for the load of a term any more. */
@Component
class IntroductionUpkeep {

    private static final Period KEPT = Period.ofWeeks(14);

    private final JdbcClient db;
    private final Schools schools;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IntroductionUpkeep(JdbcClient db, Schools schools, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.schools = schools;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 40, fixedDelay = 720, timeUnit = TimeUnit.MINUTES)
    void forget() {
        List<SchoolId> all = DatabaseContext.asJob(
                "dots", () -> schools.all().stream().map(School::id).toList());
        all.forEach(school -> DatabaseContext.asJob(
                "dots", school.value(), () -> transaction.executeWithoutResult(status -> delete(school))));
    }

    private void delete(SchoolId school) {
        db.sql("""
                delete from dots.introduction
                 where school = :school and agreed is distinct from true and asked_at < :before
                """)
                .param("school", school.value())
                .param("before", clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT))
                .update();
    }
}

package ajar.site.mine;

import ajar.postgres.DatabaseContext;
import ajar.site.privacy.Erasing;
import ajar.site.vault.ErasedPeople;
import ajar.site.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries an erasure out: what is to come is ended, keys are thrown away, rows go, and what must stay leads to somebody without a
 * name. Harmless when repeated; what a crash cut off is taken up again by whoever runs Ajar next.
 */
@Component
public class ErasureWork {

    /** The family name of people without a name. */
    static final String NAMELESS = "–";

    private static final Logger LOG = LoggerFactory.getLogger(ErasureWork.class);
    private static final String JOB = "erase";
    private static final Duration CUT_OFF_AFTER = Duration.ofMinutes(2);

    private final Erasures erasures;
    private final Erasing erasing;
    private final Vault vault;
    private final ErasedPeople erased;
    private final ObjectProvider<LettingGo> all;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ErasureWork(
            Erasures erasures,
            Erasing erasing,
            Vault vault,
            ErasedPeople erased,
            ObjectProvider<LettingGo> all,
            JdbcClient db,
            TransactionTemplate transaction,
            Clock clock) {
        this.erasures = erasures;
        this.erasing = erasing;
        this.vault = vault;
        this.erased = erased;
        this.all = all;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Called with no transaction around it: the erasure that was asked for is in the database, and each step here stands by itself. */
    public void carryOut(Erasures.Erasure erasure) {
        var person = erasure.person().value();
        var school = erasure.school().value();
        DatabaseContext.as(person, school, () -> all.orderedStream()
                .forEach(one -> one.letGo(erasure.school(), erasure.person(), erasure.onLeaving())));
        erased.remember(new ErasedPeople.Erased(erasure.id(), school, person, erasure.onLeaving()));
        DatabaseContext.asJobFor(JOB, person, school, () -> {
            transaction.executeWithoutResult(
                    status -> erasing.scopes(person, erasure.onLeaving()).forEach(vault::forget));
            transaction.executeWithoutResult(status -> {
                if (erasures.take(erasure)) {
                    erasing.erase(person, erasure.onLeaving(), nameless(school));
                    erasures.done(erasure);
                }
            });
            return true;
        });
    }

    /** Those that were cut off, and those that a backup has undone which was put back. One that fails again does not keep the others waiting; the log has its id and no name. */
    void resume() {
        var before = erasures.now().minus(CUT_OFF_AFTER);
        var unfinished = DatabaseContext.asJob(
                JOB,
                () -> transaction.execute(status -> {
                    erased.all().forEach(erasures::reopenUnlessKnown);
                    return erasures.unfinished(before);
                }));
        for (var erasure : unfinished) {
            try {
                carryOut(erasure);
            } catch (RuntimeException e) {
                LOG.error("Erasure {} broke; it is tried again.", erasure.id(), e);
            }
        }
    }

    private UUID nameless(UUID school) {
        var id = UUID.randomUUID();
        db.sql("select set_config('ajar.nameless', :id, true)")
                .param("id", id.toString())
                .query(String.class)
                .single();
        db.sql("""
                insert into school.person (id, school, code, family_name, left_on) values (:id, :school, :code, :name, :today)
                """)
                .param("id", id)
                .param("school", school)
                .param("code", NAMELESS + id)
                .param("name", NAMELESS)
                .param("today", LocalDate.now(clock))
                .update();
        return id;
    }
}

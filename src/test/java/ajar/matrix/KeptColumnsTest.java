package ajar.matrix;

import static ajar.matrix.TwoDistricts.id;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.postgres.DatabaseContext;
import ajar.postgres.Experiments;
import ajar.postgres.Owner;
import java.lang.ScopedValue.CallableOp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What of a row somebody may write who may write some of it. Which rows those are, {@code matrix/sql.txt} says. */
@AccessTest
class KeptColumnsTest {

    private static final UUID TEACHERS_ACCOUNT = id(1, 40, 1);
    private static final List<String> OF_NO_STEWARD = List.of(
            "update site.membership set account = :other where person = :teacher",
            "update site.membership set person = :newcomer where person = :teacher",
            "update site.membership set school = :elsewhere where person = :teacher",
            "update site.membership set used_at = used_at + interval '1 day' where person = :teacher",
            "update site.membership set joined_at = joined_at + interval '1 day' where person = :teacher",
            "insert into site.membership (person, school, account) values (:newcomer, :school, :other)",
            "insert into site.invitation (person, school, code, made_by, expires_at)"
                    + " values (:foreigner, :school, 'a', :steward, '2099-01-01')",
            "insert into site.invitation (person, school, code, made_by, expires_at)"
                    + " values (:foreigner, :elsewhere, 'a', :steward, '2099-01-01')",
            "insert into site.invitation (person, school, code, made_by, expires_at)"
                    + " values (:newcomer, :school, 'a', :teacher, '2099-01-01')");

    private static final List<String> OF_A_STEWARD = List.of(
            "update site.membership set suspended_at = '2026-09-14 08:00Z' where person = :teacher",
            "delete from site.membership where person = :teacher",
            "insert into site.invitation (person, school, code, made_by, expires_at)"
                    + " values (:newcomer, :school, 'a', :steward, '2099-01-01')");

    private static final String ENDED = "ended_at = '2026-09-14 08:00Z', ended_why = 'declined'";
    private static final List<String> COVER = List.of(
            "stand_in = :teacher",
            "during = '[2026-09-22 10:20, 2026-09-22 10:30)'",
            "on_date = '2026-09-29'",
            "thread = :other",
            "part = 'first_half'",
            "to_do = 'Page 12'",
            ENDED);

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager experiments;

    @Test
    void aStewardShutsAWayInAndPointsItNowhereElse() {
        assertThat(allowed(Subject.STEWARD, OF_NO_STEWARD)).isEmpty();
        assertThat(allowed(Subject.STEWARD, OF_A_STEWARD)).isEqualTo(OF_A_STEWARD);
        assertThat(allowed(Subject.ORGANISER, OF_A_STEWARD)).isEmpty();
        assertThat(allowed(Subject.TEACHER, OF_A_STEWARD)).isEmpty();
    }

    /** Not even their own steward's, were the steward to act in that name. */
    @Test
    void nobodyReadsWhatLiesBehindAnothersWayIn() {
        for (var table : List.of("site.account", "site.passkey", "site.recovery_code", "site.provider_identity")) {
            var key = table.equals("site.account") ? "id" : "account";
            for (var who : List.of(Subject.STEWARD, Subject.LEADER, Subject.ORGANISER, Subject.COLLEAGUE)) {
                assertThat(count(who, "select count(*) from %s where %s = :account".formatted(table, key)))
                        .as("%s, %s", table, who.words())
                        .isZero();
            }
            assertThat(count(Subject.TEACHER, "select count(*) from %s where %s = :account".formatted(table, key)))
                    .as(table)
                    .isOne();
        }
    }

    @Test
    void whomACoverConcernsEndsItAndChangesNothingElse() {
        assertThat(changed(Subject.COVER_STAFF)).containsExactly(ENDED);
        assertThat(changed(Subject.HOST)).containsExactly(ENDED);
        assertThat(changed(Subject.TEACHER)).containsExactly("to_do = 'Page 12'", ENDED);
        assertThat(changed(Subject.COLLEAGUE)).isEmpty();
        assertThat(changed(Subject.ORGANISER)).isEqualTo(COVER);
    }

    @Test
    void whoeverIsAskedAnswersAndDoesNotChangeTheQuestion() {
        for (var table : List.of("visits.cover_request", "visits.remedy_request")) {
            var ask = "update %s set %s where asked = :teacher";
            var answer = ask.formatted(table, "answer = 'no', answered_at = '2026-09-14 08:00Z'");
            var others = List.of(
                    ask.formatted(table, "on_date = '2026-09-30'"), ask.formatted(table, "asked_by = :teacher"));
            assertThat(allowed(Subject.TEACHER, others)).isEmpty();
            assertThat(allowed(Subject.TEACHER, List.of(answer))).hasSize(1);
            assertThat(allowed(Subject.HOST, List.of(answer))).isEmpty();
        }
    }

    /** The control: without the triggers all of it is written. */
    @Test
    void standsOnTheTriggers() {
        without("site.membership", "keeps_account", () -> assertThat(allowed(Subject.STEWARD, OF_NO_STEWARD))
                .contains(OF_NO_STEWARD.getFirst(), OF_NO_STEWARD.get(3), OF_NO_STEWARD.get(4)));
        without("visits.cover", "keeps_cover", () -> assertThat(changed(Subject.COVER_STAFF))
                .contains("stand_in = :teacher", "to_do = 'Page 12'"));
        without("visits.cover_request", "keeps_question", () -> assertThat(allowed(
                        Subject.TEACHER,
                        List.of("update visits.cover_request set asked_by = :teacher where asked = :teacher")))
                .hasSize(1));
    }

    private void without(String table, String trigger, Runnable work) {
        owner.db()
                .sql("alter table %s disable trigger %s".formatted(table, trigger))
                .update();
        try {
            work.run();
        } finally {
            owner.db()
                    .sql("alter table %s enable trigger %s".formatted(table, trigger))
                    .update();
        }
    }

    /** Which columns of the one cover somebody writes. */
    private List<String> changed(Subject who) {
        var changed = new ArrayList<String>();
        for (var columns : COVER) {
            if (!allowed(who, List.of("update visits.cover set " + columns)).isEmpty()) {
                changed.add(columns);
            }
        }
        return changed;
    }

    private List<String> allowed(Subject who, List<String> statements) {
        return statements.stream()
                .filter(statement -> as(who, () -> written(statement) > 0))
                .toList();
    }

    private int written(String statement) {
        try {
            return new TransactionTemplate(experiments)
                    .execute(status -> bound(statement).update());
        } catch (DataAccessException e) {
            return 0;
        }
    }

    private int count(Subject who, String query) {
        return as(who, () -> bound(query).query(Integer.class).single());
    }

    private JdbcClient.StatementSpec bound(String statement) {
        return db.sql(statement)
                .param("teacher", id(1, 2, 1))
                .param("newcomer", id(1, 2, 16))
                .param("steward", id(1, 2, 10))
                .param("foreigner", id(2, 2, 16))
                .param("school", id(1, 1, 1))
                .param("elsewhere", id(2, 1, 1))
                .param("account", TEACHERS_ACCOUNT)
                .param("other", id(2, 40, 1));
    }

    private <T> T as(Subject who, CallableOp<T, RuntimeException> work) {
        return ((Experiments) experiments)
                .takenBack(() -> DatabaseContext.as(id(who.school, 2, who.person), id(who.school, 1, 1), work));
    }
}

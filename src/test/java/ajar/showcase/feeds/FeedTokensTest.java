package ajar.showcase.feeds;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.HAWTHORN;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.postgres.Dump;
import ajar.postgres.Owner;
import ajar.showcase.ShowcaseDesk;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ModuleTest
@Import(ShowcaseDesk.class)
class FeedTokensTest {

    @Autowired
    ShowcaseDesk desk;

    @Autowired
    FeedTokens tokens;

    @Autowired
    Owner owner;

    private String token = "";

    @BeforeEach
    void adaHasAnAddress() {
        desk.open();
        owner.db()
                .sql("""
                with account as (insert into site.account (id, name) values (:id, 'ada.feeds'))
                insert into site.membership (person, school, account) values (:ada, :school, :id)
                on conflict do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("ada", ADA.value())
                .param("school", HAWTHORN.value())
                .update();
        token = desk.as(ADA, () -> tokens.make(HAWTHORN, ADA));
    }

    @Test
    void leadToTheirOwnerUntilTheyAreMadeAnew() {
        assertThat(tokens.reader(token)).contains(new FeedTokens.Reader(ADA, HAWTHORN));
        assertThat(desk.as(ADA, () -> tokens.of(ADA)).orElseThrow().usedOn()).isPresent();
        var next = desk.as(ADA, () -> tokens.make(HAWTHORN, ADA));
        assertThat(tokens.reader(token)).isEmpty();
        assertThat(tokens.reader(next)).isPresent();
        desk.as(ADA, () -> {
            tokens.remove(ADA);
            return true;
        });
        assertThat(tokens.reader(next)).isEmpty();
    }

    @Test
    void dieWithTheWayIn() {
        owner.db()
                .sql("update site.membership set suspended_at = now() where person = :ada")
                .param("ada", ADA.value())
                .update();
        assertThat(tokens.reader(token)).isEmpty();
        owner.db()
                .sql("update site.membership set suspended_at = null where person = :ada")
                .param("ada", ADA.value())
                .update();
        assertThat(tokens.reader(token)).isPresent();
        owner.db()
                .sql("update school.person set left_on = '2026-09-07' where id = :ada")
                .param("ada", ADA.value())
                .update();
        assertThat(tokens.reader(token)).isEmpty();
    }

    @Test
    void areNotInADump() {
        assertThat(Dump.of(owner.db())).contains(ADA.value().toString()).doesNotContain(token);
        assertThat(tokens.reader("")).isEmpty();
        assertThat(tokens.reader("A".repeat(43))).isEmpty();
    }
}

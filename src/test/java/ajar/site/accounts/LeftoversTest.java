package ajar.site.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was begun at Hawthorn before the holidays and not finished. */
@ModuleTest
class LeftoversTest {

    @Autowired
    Owner owner;

    @Autowired
    Steps begun;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void beginSomeThings() {
        Hawthorn.foundIn(owner);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        owner.db().sql("""
                insert into site.step (token, kind, content, expires_at)
                values ('1', 'mail_code', '{"mail": "ada@hawthorn.example"}', :now + interval '15 minutes')
                """).param("now", now).update();
        owner.db()
                .sql("""
                insert into site.invitation (person, school, code, made_by, expires_at, mailed_to)
                select :ada, :school, '1', :pat, :now + interval '14 days', 'ada@hawthorn.example'
                """)
                .param("ada", Hawthorn.ADA.value())
                .param("school", Hawthorn.HAWTHORN.value())
                .param("pat", Hawthorn.PAT.value())
                .param("now", now)
                .update();
        owner.db()
                .sql("insert into site.try (name, times, locked_until, last_at) values ('1', 3, :now, :now)")
                .param("now", now)
                .update();
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void goWhenTheirTimeIsOver() {
        after(Duration.ofMinutes(14), 1, 1, 1);
        after(Duration.ofMinutes(2), 0, 1, 1);
        after(Duration.ofHours(24), 0, 1, 0);
        after(Duration.ofDays(14), 0, 0, 0);
    }

    private void after(Duration more, int steps, int invitations, int tries) {
        clock.set(clock.instant().plus(more));
        begun.sweep();
        assertThat(count("step")).isEqualTo(steps);
        assertThat(count("invitation")).isEqualTo(invitations);
        assertThat(count("try")).isEqualTo(tries);
    }

    private int count(String table) {
        return owner.db()
                .sql("select count(*) from site." + table)
                .query(Integer.class)
                .single();
    }
}

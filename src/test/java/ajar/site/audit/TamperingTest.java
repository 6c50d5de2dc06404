package ajar.site.audit;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever holds the owner's password can change the log, but not unseen. {@code -Dajar.tamperings=1000} tries as often. */
@ModuleTest
@Tag("slow")
class TamperingTest {

    private static final int TAMPERINGS = Integer.getInteger("ajar.tamperings", 120);
    private static final int ENTRIES = 60;

    /** After this entry a checkpoint was made. */
    private static final int CHECKPOINT = 50;

    private static final String OTHER = "'00000000-0000-7000-8002-000000000003'::uuid";

    @Autowired
    Audit audit;

    @Autowired
    Seals seals;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    private final Random random = new Random(Long.getLong("ajar.seed", 20));

    @BeforeEach
    void longLog() {
        clock.reset();
        Hawthorn.foundIn(owner);
        for (var number = 1; number <= ENTRIES; number++) {
            clock.set(clock.instant().plus(Duration.ofMinutes(90)));
            var who = number % 3 == 0 ? PAT : number % 3 == 1 ? ADA : BEN;
            var act = number % 2 == 0 ? Act.PERSON_CHANGED : Act.SIGNED_IN;
            DatabaseContext.as(
                    who.value(), HAWTHORN.value(), () -> audit.record(act, act == Act.SIGNED_IN ? null : BEN, ""));
            if (number == CHECKPOINT) {
                DatabaseContext.asJob("audit", seals::checkpoint);
            }
        }
    }

    @Test
    void isAlwaysNoticed() {
        var unnoticed = new ArrayList<String>();
        for (var time = 0; time < TAMPERINGS; time++) {
            var tampering = tampering();
            if (flawsAfter(tampering) == 0) {
                unnoticed.add(tampering);
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** The control: what was only written is whole. */
    @Test
    void isNotNoticedWhereThereWasNone() {
        assertThat(flawsAfter("select 1")).isZero();
    }

    /** Even a tail that is cut off with care shows, because the checkpoint remembers it. */
    @Test
    void ofTheTailIsNoticedByTheCheckpoint() {
        assertThat(flawsAfter(cutWithCare(CHECKPOINT - 1))).isEqualTo(1);
        assertThat(flawsAfter(cutWithCare(CHECKPOINT)))
                .as("what came after the last checkpoint")
                .isZero();
    }

    private int flawsAfter(String tampering) {
        var db = owner.db();
        db.sql("begin").update();
        try {
            db.sql("do $do$ begin execute $what$" + tampering + "$what$; end $do$")
                    .update();
            db.sql("do $$ begin perform set_config('ajar.job', 'audit', true); end $$")
                    .update();
            return db.sql("select count(*) from site.audit_flaws()")
                    .query(Integer.class)
                    .single();
        } finally {
            db.sql("rollback").update();
        }
    }

    private String tampering() {
        var place = 1 + random.nextInt(ENTRIES);
        var where = " where place = " + place;
        return switch (random.nextInt(12)) {
            case 0 -> "update site.audit_entry set at = at + interval '1 microsecond'" + where;
            case 1 -> "update site.audit_entry set who = " + OTHER + where;
            case 2 -> "update site.audit_entry set who = null" + where;
            case 3 -> "update site.audit_entry set act = 'person_left'" + where;
            case 4 -> "update site.audit_entry set whom = " + OTHER + where;
            case 5 -> "update site.audit_entry set route = 'GET /people'" + where;
            case 6 -> "update site.audit_entry set times = times + 1" + where;
            case 7 -> "update site.audit_entry set seal = sha256(seal)" + where;
            case 8 -> "delete from site.audit_entry" + where;
            case 9 -> "delete from site.audit_entry where place >= " + place;
            case 10 -> swap(place, 1 + place % ENTRIES);
            default ->
                anyOf(List.of(
                        "update site.audit_chain set last_place = last_place - 1",
                        "update site.audit_chain set last_seal = sha256(last_seal)",
                        "update site.audit_chain set anchor_seal = sha256(anchor_seal)",
                        "delete from site.audit_chain",
                        "update site.audit_checkpoint set seal = sha256(seal)",
                        "update site.audit_checkpoint set place = place + 1"));
        };
    }

    private String anyOf(List<String> tamperings) {
        return tamperings.get(random.nextInt(tamperings.size()));
    }

    private static String swap(int one, int other) {
        return ("update site.audit_entry a set at = b.at, who = b.who, act = b.act, whom = b.whom, route = b.route"
                        + " from site.audit_entry b where a.place in (%1$d, %2$d) and b.place = %1$d + %2$d - a.place")
                .formatted(one, other);
    }

    private static String cutWithCare(int last) {
        return ("with gone as (delete from site.audit_entry where place > %1$d) update site.audit_chain c"
                        + " set last_place = %1$d, last_seal = e.seal from site.audit_entry e where e.place = %1$d")
                .formatted(last);
    }
}

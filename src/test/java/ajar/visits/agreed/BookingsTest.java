package ajar.visits.agreed;

import static ajar.Hawthorn.HAWTHORN;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.visits.OpenLessonId;
import ajar.visits.VisitId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many colleagues reach for the same few people at the same moment. A commit tries some thousands; {@code -Dajar.races=1000000}
 * tries the nightly number.
 */
@ModuleTest
@Tag("slow")
class BookingsTest {

    private static final int RACES = Integer.getInteger("ajar.races", 4_000);
    private static final int CLIENTS = 8;
    private static final int HOT_PEOPLE = 40;
    private static final LocalDateTime MONDAY_AT_EIGHT = Hawthorn.MONDAY.atTime(8, 0);

    @Autowired
    Bookings bookings;

    @Autowired
    Owner owner;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void school() {
        Hawthorn.foundIn(owner);
    }

    @Test
    void putNobodyInTwoPlaces() throws Exception {
        var taken = race();
        assertThat(overlaps()).isZero();
        assertThat(taken).isBetween(1, RACES - 1);
        assertThat(owner.db()
                        .sql("select count(distinct visit) from visits.booking")
                        .query(Integer.class)
                        .single())
                .as("what was promised is there, what was refused is not")
                .isEqualTo(taken);
    }

    /** The control: without the constraint the same races do put people in two places. */
    @Test
    void wouldOverlapWithoutTheConstraint() throws Exception {
        owner.db()
                .sql("alter table visits.booking drop constraint nobody_is_in_two_places")
                .update();
        try {
            race();
            assertThat(overlaps()).isPositive();
        } finally {
            owner.db().sql("delete from visits.booking").update();
            owner.db().sql("""
                    alter table visits.booking add constraint nobody_is_in_two_places
                    exclude using gist (holder with =, during with &&)
                    """).update();
        }
    }

    private int race() throws Exception {
        var hot = new ArrayList<UUID>();
        Collections.addAll(hot, people());
        var random = new SplittableRandom(20260907);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var attempts = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < RACES; i++) {
                var wanted = wanted(hot, random);
                attempts.add(() -> DatabaseContext.asJob("plan", HAWTHORN.value(), () -> attempt(wanted)));
            }
            var taken = 0;
            for (Future<Boolean> answer : clients.invokeAll(attempts)) {
                taken += answer.get() ? 1 : 0;
            }
            return taken;
        }
    }

    private boolean attempt(List<Booking> wanted) {
        var visit = new VisitId(UUID.randomUUID());
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> {
            var taken = bookings.take(HAWTHORN, visit, new OpenLessonId(UUID.randomUUID()), wanted);
            if (!taken) {
                status.setRollbackOnly();
            }
            return taken;
        }));
    }

    /** A visitor, a host, a stand-in and a room, for half a lesson or a whole one somewhere in two weeks. */
    private static List<Booking> wanted(List<UUID> hot, SplittableRandom random) {
        var from = MONDAY_AT_EIGHT.plusDays(random.nextInt(10)).plusMinutes(25L * random.nextInt(14));
        var until = from.plusMinutes(25L * (1 + random.nextInt(2)));
        var first = random.nextInt(HOT_PEOPLE);
        var wanted = new ArrayList<Booking>();
        for (var purpose : List.of(Booking.Purpose.VISITING, Booking.Purpose.HOSTING, Booking.Purpose.COVERING)) {
            var holder = hot.get((first + wanted.size() * (1 + random.nextInt(10))) % HOT_PEOPLE);
            if (wanted.stream().noneMatch(booking -> booking.holder().equals(holder))) {
                wanted.add(new Booking(holder, Booking.Kind.PERSON, from, until, purpose));
            }
        }
        wanted.add(
                new Booking(new UUID(5, random.nextInt(10)), Booking.Kind.ROOM, from, until, Booking.Purpose.HOSTING));
        Collections.shuffle(wanted, new java.util.Random(random.nextLong()));
        return wanted;
    }

    private static UUID[] people() {
        var people = new UUID[HOT_PEOPLE];
        for (var i = 0; i < HOT_PEOPLE; i++) {
            people[i] = new UUID(9, i);
        }
        return people;
    }

    private int overlaps() {
        return owner.db().sql("""
                select count(*)
                  from visits.booking a
                  join visits.booking b on a.holder = b.holder and a.during && b.during and a.id < b.id
                """).query(Integer.class).single();
    }
}

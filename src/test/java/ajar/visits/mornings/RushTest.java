package ajar.visits.mornings;

import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.visits.LessonPart;
import ajar.visits.OpenLessonId;
import ajar.visits.PlanId;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.agreed.Agreements;
import ajar.visits.agreed.Proposal;
import ajar.visits.agreed.Publishing;
import ajar.visits.agreed.Replies;
import ajar.visits.agreed.Seating;
import ajar.visits.doors.ChairAnswer;
import ajar.visits.doors.Chairs;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The minute after a plan is published: colleagues say no, take chairs and give them back while the organiser publishes the next plan and
 * confirms repairs. {@code -Dajar.rush=50} makes it fifty such minutes.
 */
@Tag("slow")
@ModuleTest
class RushTest {

    private static final int MINUTES = Integer.getInteger("ajar.rush", 1);
    private static final int CLIENTS = 8;

    /** A deadlock, and a lock that was not given in time. */
    private static final Set<String> LOCKS = Set.of("40P01", "55P03");

    private static final int TEACHERS = 16;
    private static final int HOSTS = 8;
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDateTime SUNDAY = MONDAY.minusDays(1).atTime(12, 0);

    @Autowired
    Publishing publishing;

    @Autowired
    Replies replies;

    @Autowired
    Agreements agreements;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Chairs chairs;

    @Autowired
    Mornings mornings;

    @Autowired
    AgreedVisits visits;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    private final SplittableRandom random = new SplittableRandom(20260908);
    private final Queue<String> locked = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void aSchoolInWhichEverybodyReachesForTheSame() throws Exception {
        Hawthorn.foundIn(owner);
        owner.db()
                .sql(new ClassPathResource("visits/rush.sql").getContentAsString(StandardCharsets.UTF_8))
                .update();
        clock.set(SUNDAY, java.time.ZoneId.of("Europe/London"));
        locked.clear();
    }

    @Test
    void endsWithEverybodyInOnePlace() throws Exception {
        var agreed = 0;
        for (var minute = 0; minute < MINUTES; minute++) {
            agreed += rush(40);
            isHeard();
            addsUp();
        }
        assertThat(locked).isEmpty();
        assertThat(agreed).as("chairs and planned visits that were promised").isPositive();
    }

    /** Plans and repairs agree many visits at once, each in an order of its own. */
    @Test
    void letsNobodyWaitInACircle() throws Exception {
        agreeManyAtOnce(5);
        assertThat(locked).isEmpty();
    }

    /** The control: without turns the same plans and repairs do wait for each other. */
    @Test
    void wouldLockWithoutTurns() throws Exception {
        var takeTurn = owner.db()
                .sql("select pg_get_functiondef('visits.take_turn'::regproc)")
                .query(String.class)
                .single();
        owner.db()
                .sql("create or replace function visits.take_turn(wanted uuid) returns void language sql as $$"
                        + " select $$")
                .update();
        try {
            for (var minute = 0; minute < 20 && locked.isEmpty(); minute++) {
                agreeManyAtOnce(5);
            }
        } finally {
            owner.db().sql(takeTurn).update();
        }
        assertThat(locked).isNotEmpty();
    }

    /** How many visits were promised to somebody. */
    private int rush(int attempts) throws Exception {
        var plan = draft(16);
        var work = new ArrayList<Callable<Integer>>();
        for (var attempt = 0; attempt < attempts; attempt++) {
            work.add(somethingOf(random.split()));
        }
        work.add(
                10,
                () -> DatabaseContext.as(SAM.value(), HAWTHORN.value(), () -> publishing
                        .publish(HAWTHORN, plan, publishing.stamp(plan), SAM)
                        .agreed()));
        var promised = 0;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var answer : clients.invokeAll(work.stream().map(this::noting).toList())) {
                promised += answer.get();
            }
        }
        return promised;
    }

    private void agreeManyAtOnce(int each) throws Exception {
        var work = new ArrayList<Callable<Integer>>();
        for (var attempt = 0; attempt < CLIENTS * each; attempt++) {
            var own = random.split();
            work.add(noting(() -> DatabaseContext.asJob("plan", HAWTHORN.value(), () -> agreeMany(own))));
        }
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var answer : clients.invokeAll(work)) {
                answer.get();
            }
        }
    }

    /** Taken back at the end, so that all of them find the same school. */
    private int agreeMany(SplittableRandom random) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            var agreed = 0;
            for (var number = 0; number < 8; number++) {
                var place = place(random);
                var proposal =
                        Proposal.chair(teacher(random.nextInt(TEACHERS)), place.door(), place.date(), LessonPart.WHOLE);
                agreed += agreements.agree(HAWTHORN, proposal) == Seating.AGREED ? 1 : 0;
            }
            return agreed;
        }));
    }

    private Callable<Integer> noting(Callable<Integer> work) {
        return () -> {
            try {
                return work.call();
            } catch (DataAccessException e) {
                if (!(e.getMostSpecificCause() instanceof SQLException cause)
                        || !LOCKS.contains(String.valueOf(cause.getSQLState()))) {
                    throw e;
                }
                locked.add(String.valueOf(e.getMessage()));
                return 0;
            }
        };
    }

    private Callable<Integer> somethingOf(SplittableRandom random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> () -> takeAChair(random);
            case 5, 6 -> () -> sayNo(random);
            case 7, 8 -> () -> declineAClass(random);
            default -> this::confirmARepair;
        };
    }

    private int takeAChair(SplittableRandom random) {
        var visitor = teacher(random.nextInt(TEACHERS));
        var place = place(random);
        return DatabaseContext.as(visitor.value(), HAWTHORN.value(), () -> chairs.take(
                        HAWTHORN, visitor, place.door(), place.date(), LessonPart.WHOLE)
                .filter(ChairAnswer.TAKEN::equals)
                .map(taken -> 1)
                .orElse(0));
    }

    private int sayNo(SplittableRandom random) {
        any(random)
                .ifPresent(visit -> DatabaseContext.as(
                        visit.visitor().value(),
                        HAWTHORN.value(),
                        () -> replies.decline(HAWTHORN, visit.id(), visit.visitor(), SUNDAY)));
        return 0;
    }

    private int declineAClass(SplittableRandom random) {
        any(random).filter(AgreedVisit::isCovered).ifPresent(visit -> {
            var cover = visit.covers().getFirst();
            DatabaseContext.as(
                    cover.standIn().value(),
                    HAWTHORN.value(),
                    () -> replies.declineCover(HAWTHORN, cover.id(), cover.standIn(), SUNDAY));
        });
        return 0;
    }

    private int confirmARepair() {
        return DatabaseContext.as(SAM.value(), HAWTHORN.value(), () -> {
            var morning = mornings.look(HAWTHORN, SUNDAY, 1);
            mornings.confirm(HAWTHORN, SAM, SUNDAY, 1, morning.digest());
            return 0;
        });
    }

    private Optional<AgreedVisit> any(SplittableRandom random) {
        return DatabaseContext.asJob("plan", HAWTHORN.value(), () -> {
            var agreed = visits.between(HAWTHORN, MONDAY, MONDAY.plusWeeks(2));
            return agreed.isEmpty() ? Optional.empty() : Optional.of(agreed.get(random.nextInt(agreed.size())));
        });
    }

    private record Place(OpenLessonId door, LocalDate date, int day, int period) {}

    private static Place place(SplittableRandom random) {
        var host = random.nextInt(HOSTS);
        var day = 2 + random.nextInt(4);
        var period = 1 + (host + day + 1) % 2 + 2 * random.nextInt(3);
        var door = "00000000-0000-7000-8018-%012d".formatted(host * 100 + day * 10 + period);
        return new Place(new OpenLessonId(UUID.fromString(door)), TUESDAY.plusDays(day - 2), day, period);
    }

    private static PersonId teacher(int number) {
        return new PersonId(UUID.fromString("00000000-0000-7000-8012-%012d".formatted(number)));
    }

    /** A draft that asks for people in an order of its own, as the dates of a real one do. */
    private PlanId draft(int size) {
        owner.db()
                .sql("update visits.plan set discarded_at = now() where published_at is null")
                .update();
        var plan = UUID.randomUUID();
        owner.db()
                .sql("insert into visits.plan (id, school, first_date, last_date, drafted_by) values (?, ?, ?, ?, ?)")
                .params(plan, HAWTHORN.value(), MONDAY, MONDAY.plusDays(6), SAM.value())
                .update();
        for (var number = 0; number < size; number++) {
            var place = place(random);
            var visitor = HOSTS + random.nextInt(TEACHERS - HOSTS);
            var teaches = (visitor + place.day() + place.period()) % 2 == 0;
            var standIn =
                    teacher((visitor + 1 + 2 * random.nextInt(4)) % TEACHERS).value();
            plan(plan, place, visitor, teaches ? standIn : null);
        }
        return new PlanId(plan);
    }

    private void plan(UUID plan, Place place, int visitor, @Nullable UUID standIn) {
        var wish = UUID.randomUUID();
        owner.db()
                .sql("""
                    insert into visits.wish (id, school, visitor, host, first_date, last_date)
                    select ?, school, ?, host, date '2026-09-07', date '2026-10-02' from visits.open_lesson where id = ?
                    """)
                .params(wish, teacher(visitor).value(), place.door().value())
                .update();
        owner.db()
                .sql("""
                    insert into visits.planned_visit (school, plan, wish, open_lesson, on_date, part, stand_in)
                    values (:school, :plan, :wish, :door, :date, 'whole', :standIn)
                    """)
                .param("school", HAWTHORN.value())
                .param("plan", plan)
                .param("wish", wish)
                .param("door", place.door().value())
                .param("date", place.date())
                .param("standIn", standIn, java.sql.Types.OTHER)
                .update();
    }

    private void isHeard() throws InterruptedException {
        for (var looks = 0; looks < 1_200 && count("""
            select count(*) from ground.event_publication where completion_date is null
            """) > 0; looks++) {
            Thread.sleep(50);
        }
        assertThat(count("select count(*) from ground.event_publication where completion_date is null"))
                .as("a no that nobody answered, or whose answer broke")
                .isZero();
    }

    private void addsUp() {
        assertThat(count("""
            select count(*) from visits.booking a
              join visits.booking b on a.holder = b.holder and a.during && b.during and a.id < b.id
            """)).as("somebody in two places").isZero();
        assertThat(count("""
            select count(*) from visits.visit v
             where not exists (select from visits.visit_cancellation c where c.visit = v.id)
               and not exists (select from visits.booking b where b.visit = v.id and b.holder = v.visitor and b.during = v.during)
            """))
                .as("a visit that was promised, and its visitor is not booked")
                .isZero();
        assertThat(count("""
            select count(*) from visits.cover k
             where k.ended_at is null
               and not exists (select from visits.booking b where b.visit = k.visit and b.holder = k.stand_in and b.during = k.during)
            """))
                .as("a class that was given, and its stand-in is not booked")
                .isZero();
        assertThat(count("""
            select count(*) from visits.booking b
             where exists (select from visits.visit_cancellation c where c.visit = b.visit)
            """)).as("somebody still booked for what is cancelled").isZero();
        assertThat(count("""
            select count(*) from (select v.open_lesson from visits.visit v
               where not exists (select from visits.visit_cancellation c where c.visit = v.id)
               group by v.open_lesson, v.on_date having count(*) > 2) crowded
            """))
                .as("a third visitor behind a door with two chairs")
                .isZero();
    }

    private int count(String question) {
        return owner.db().sql(question).query(Integer.class).single();
    }
}

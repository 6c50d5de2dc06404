package ajar.site.audit;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.RUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.people.RolesChanged;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AuditTest {

    private static final List<Act.Kind> ALL = List.of(Act.Kind.values());
    private static final String PEOPLE = "GET /people/{person}";

    @Autowired
    Audit audit;

    @Autowired
    Entries entries;

    @Autowired
    Seals seals;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void schoolBegins() {
        clock.reset();
        Hawthorn.foundIn(owner);
    }

    @Test
    void saysWhoDidWhatAboutWhom() {
        as(PAT, () -> audit.record(Act.PERSON_CHANGED, ADA));
        assertThat(as(PAT, this::all)).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("Pat Nowak");
            assertThat(entry.act()).isEqualTo(Act.PERSON_CHANGED);
            assertThat(entry.whom()).isEqualTo("Ada Okafor");
            assertThat(entry.at().toInstant()).isEqualTo(clock.instant());
        });
    }

    @Test
    void takesNobodysWordForWhoItWas() {
        assertThatThrownBy(() -> audit.record(Act.SETTINGS_CHANGED))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("named context");
    }

    @Test
    void holdsRoutesAndNoAddresses() {
        for (var address : List.of("GET /people?find=Ada", "GET /people/" + ADA.value(), "Ada is late again")) {
            assertThatThrownBy(() -> as(BEN, () -> audit.record(Act.DENIED, null, address)))
                    .as(address)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void isReadByWhomItConcerns() {
        as(PAT, () -> audit.record(Act.SETTINGS_CHANGED));
        as(PAT, () -> audit.record(Act.PERSON_CHANGED, ADA));
        as(BEN, () -> audit.record(Act.DENIED, null, PEOPLE));
        assertThat(as(PAT, this::all)).hasSize(3);
        assertThat(as(RUTH, this::all)).extracting(Entry::act).containsExactly(Act.SETTINGS_CHANGED);
        assertThat(as(ADA, this::all)).extracting(Entry::act).containsExactly(Act.PERSON_CHANGED);
        assertThat(as(BEN, this::all)).extracting(Entry::act).containsExactly(Act.DENIED);
    }

    @Test
    void takesNothingBack() {
        as(PAT, () -> audit.record(Act.SETTINGS_CHANGED));
        for (var statement : List.of(
                "update site.audit_entry set act = 'signed_in'",
                "delete from site.audit_entry",
                "truncate site.audit_entry",
                "insert into site.audit_entry select * from site.audit_entry",
                "update site.audit_chain set last_place = 0",
                "delete from site.audit_checkpoint",
                "select site.audit_append(null, now(), null, 'signed_in', null, '', 1)")) {
            assertThatThrownBy(() -> as(PAT, () -> db.sql(statement).update()))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void standsAndFallsWithTheAct() {
        as(
                PAT,
                () -> transaction.executeWithoutResult(tried -> {
                    audit.record(Act.SETTINGS_CHANGED);
                    tried.setRollbackOnly();
                }));
        assertThat(as(PAT, this::all)).isEmpty();
        assertThat(flaws()).isEmpty();
    }

    @Test
    void staysAChainWhenManyWriteAtOnce() throws Exception {
        var writers = List.of(ADA, BEN, PAT, RUTH);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = IntStream.range(0, 200)
                    .mapToObj(number ->
                            Executors.callable(() -> as(writers.get(number % 4), () -> audit.record(Act.SIGNED_IN))))
                    .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
        assertThat(as(PAT, this::all))
                .extracting(Entry::place)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 200)
                        .map(place -> 201 - place)
                        .boxed()
                        .toList());
        assertThat(flaws()).isEmpty();
    }

    @Test
    void countsWhatIsRefusedAgain() {
        IntStream.range(0, 1_000).forEach(time -> as(BEN, () -> audit.record(Act.DENIED, null, PEOPLE)));
        assertThat(as(BEN, this::all)).hasSize(1);
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        DatabaseContext.asJob("audit", seals::checkpoint);
        assertThat(as(BEN, this::all)).extracting(Entry::times).containsExactly(999, 1);
        as(BEN, () -> audit.record(Act.DENIED, null, PEOPLE));
        assertThat(as(BEN, this::all)).extracting(Entry::times).containsExactly(1, 999, 1);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void tellsWhoseRolesWereChanged() {
        as(
                PAT,
                () -> transaction.executeWithoutResult(begun -> events.publishEvent(
                        new RolesChanged(HAWTHORN, ADA, Set.of(Role.TEACHER), Set.of(Role.COACH)))));
        var ada = new ajar.school.Person(ADA, HAWTHORN, "OKA", "Ada", "Okafor", false, null, null);
        assertThat(as(ADA, () -> entries.unseen(ada)))
                .hasValueSatisfying(change -> assertThat(change.who()).isEqualTo("Pat Nowak"));
        as(ADA, () -> entries.see(ada));
        assertThat(as(ADA, () -> entries.unseen(ada))).isEmpty();
    }

    @Test
    void knowsWhatNobodyKnownDid() {
        audit.recordOfNobody(Act.REFUSED, "POST /sign-in");
        audit.recordOfNobody(HAWTHORN, ADA, Act.SIGN_IN_FAILED);
        audit.recordOf(HAWTHORN, ADA, Act.SIGNED_IN);
        assertThat(as(ADA, this::all)).extracting(Entry::act).containsExactly(Act.SIGNED_IN, Act.SIGN_IN_FAILED);
        assertThat(owner.db()
                        .sql("select chain::text from site.audit_entry where act = 'refused' and who is null")
                        .query(String.class)
                        .single())
                .containsPattern("^[0-]+$");
    }

    private List<Entry> all() {
        return entries.of(HAWTHORN, ALL, Long.MAX_VALUE, 1_000);
    }

    private List<Seals.Flaw> flaws() {
        return DatabaseContext.asJob("audit", seals::flaws);
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }

    private static void as(PersonId person, Runnable work) {
        DatabaseContext.as(person.value(), HAWTHORN.value(), work);
    }
}

package ajar;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.postgres.Owner;
import ajar.site.accounts.GivenAccount;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is agreed in the made-up school, read past row level security; and a key for everybody, not only for the five of the first page. */
public final class AgreedInTheDemo {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Owner owner;

    public AgreedInTheDemo(Owner owner) {
        this.owner = owner;
    }

    /** An agreed visit; {@code standIn} has the visitor's class meanwhile. */
    public record Visit(
            UUID id,
            String visitor,
            String host,
            LocalDateTime from,
            LocalDateTime until,
            @Nullable String standIn) {}

    /** Visits that begin after a moment, the next one first. */
    public List<Visit> after(LocalDateTime moment) {
        return owner.db()
                .sql("""
                        select v.id, lower(v.during) as begins, upper(v.during) as ends,
                               g.name as visitor,
                               h.name as host,
                               (select s.name
                                  from visits.cover c
                                  join school.person s on s.id = c.stand_in
                                 where c.visit = v.id and c.ended_at is null
                                 order by lower(c.during) limit 1) as stand_in
                          from visits.visit v
                          join visits.open_lesson o on o.id = v.open_lesson
                          join school.person g on g.id = v.visitor
                          join school.person h on h.id = o.host
                         where lower(v.during) > :moment
                           and not exists (select from visits.visit_cancellation c where c.visit = v.id)
                         order by lower(v.during), v.id
                        """)
                .param("moment", moment)
                .query((row, n) -> new Visit(
                        row.getObject("id", UUID.class),
                        row.getString("visitor"),
                        row.getString("host"),
                        row.getObject("begins", LocalDateTime.class),
                        row.getObject("ends", LocalDateTime.class),
                        row.getString("stand_in")))
                .list();
    }

    /** Each person's taken times as one text, to see whose days changed. */
    public Map<String, String> days() {
        var days = new TreeMap<String, String>();
        owner.db().sql("""
                        select p.name,
                               coalesce(string_agg(b.during || ' ' || b.purpose, ', ' order by b.during, b.purpose), '') as taken
                          from school.person p
                          left join visits.booking b on b.holder = p.id
                         group by p.id
                        """).query(row -> {
            days.put(row.getString("name"), row.getString("taken"));
        });
        return days;
    }

    /** Waits until everybody who listens has heard of everything. */
    public void isHeardByAll() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (unheard() > 0) {
            assertThat(System.nanoTime()).as("still unheard").isLessThan(until);
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private int unheard() {
        return owner.db()
                .sql("select count(*) from ground.event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }

    /** Lets somebody of the school in by name and password, and by a recovery code where a second proof is asked for. */
    public BrowserVisit letIn(BrowserVisit visit, int port, String name) {
        var account = name.toLowerCase(Locale.ROOT);
        var given = new GivenAccount(owner, name, account);
        visit.at(port).open("/sign-in");
        visit.page().locator("input[name=name]").fill(account);
        visit.page().locator("input[name=password]").fill(GivenAccount.PASSWORD);
        visit.page().locator("form[action='/sign-in'] button").click();
        visit.page().waitForURL(url -> !url.endsWith("/sign-in"));
        if (visit.page().url().endsWith("/second-step")) {
            visit.page().locator("input[name=code]").fill(given.recoveryCode());
            visit.button("Go on").click();
            visit.page().waitForURL(url -> !url.contains("/second-step"));
        }
        return visit;
    }
}

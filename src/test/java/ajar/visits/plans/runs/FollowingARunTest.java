package ajar.visits.plans.runs;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.AgreedInTheDemo;
import ajar.BrowserVisit;
import ajar.DemoTest;
import ajar.postgres.Owner;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sam Whitlock looks on while a plan is made. */
@DemoTest
class FollowingARunTest {

    private static final double PATIENCE_MILLIS = 180_000;
    private static final Pattern EVENT = Pattern.compile("^event:(\\w+)$", Pattern.MULTILINE);
    private static final Pattern SERVED = Pattern.compile("Best so far: (\\d+) of");
    private static final Pattern ABOVE = Pattern.compile("No plan is worth more than ([\\d.]+)% above");

    @LocalServerPort
    int port;

    @Autowired
    RunLoop loop;

    @Autowired
    Owner owner;

    @Test
    void tellsInOrderAndEndsWithTheRun(BrowserVisit sam) {
        sam.at(port).comeInAs("Sam Whitlock").open("/plan");
        var run = start(sam);

        var told = follow(sam, run).text();
        assertThat(all(EVENT, told)).endsWith("done").hasSizeGreaterThan(2);
        assertThat(all(EVENT, told).subList(0, all(EVENT, told).size() - 1)).containsOnly("progress");
        var served = all(SERVED, told).stream().map(Integer::valueOf).toList();
        assertThat(served).isNotEmpty().isSorted();
        var above = all(ABOVE, told).stream().map(Double::valueOf).toList();
        assertThat(above).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());

        assertThat(all(EVENT, follow(sam, run).text()))
                .as("who comes back later")
                .containsExactly("done");
    }

    @Test
    void stopsAndKeepsTheBest(BrowserVisit sam) {
        sam.at(port).comeInAs("Sam Whitlock").open("/plan");
        start(sam);
        sam.page().locator(".run-best").waitFor(patiently());
        sam.button("Stop and keep the best").click();
        awaitEnd(sam);
        assertThat(sam.open("/plan").text()).contains("served").contains("Publish, tell");
        assertThat(count("select count(*) from visits.plan_run where stop_asked_at is not null and state = 'done'"))
                .isPositive();
    }

    /** The application stops in the midst: nothing half is there, and the next start takes the run up. */
    @Test
    void isTakenUpAgainByTheNextStart(BrowserVisit sam) {
        sam.at(port).comeInAs("Sam Whitlock").open("/plan");
        owner.db()
                .sql("update visits.plan set discarded_at = now() where published_at is null")
                .update();
        var run = start(sam.open("/plan"));
        sam.page().locator(".run-best").waitFor(patiently());
        loop.stop();
        try {
            assertThat(state(run)).isEqualTo("running");
            assertThat(count("""
                select count(*) from visits.planned_visit v join visits.plan p on p.id = v.plan
                 where p.published_at is null and p.discarded_at is null
                """)).as("half a plan").isZero();
            assertThat(all(EVENT, sam.open("/plan").page().content())).isEmpty();
            assertThat(sam.page().locator(".run").count())
                    .as("the run still stands there")
                    .isOne();
            owner.db()
                    .sql("update visits.plan_run set heard_of_at = heard_of_at - interval '1 minute' where id = ?")
                    .param(UUID.fromString(run))
                    .update();
        } finally {
            loop.start();
        }
        awaitEnd(sam);
        assertThat(state(run)).isEqualTo("done");
        assertThat(sam.open("/plan").text()).contains("Publish, tell");
    }

    @Test
    void isNotThereForAnotherSchool(BrowserVisit sam, BrowserVisit stranger) {
        sam.at(port).comeInAs("Sam Whitlock").open("/plan");
        var run = start(sam);
        new AgreedInTheDemo(owner).letIn(stranger, port, organiserOfAnotherSchool());
        var real = follow(stranger, run);
        var random = follow(stranger, UUID.randomUUID().toString());
        assertThat(real.status()).isEqualTo(404).isEqualTo(random.status());
        assertThat(withoutTokens(real)).isEqualTo(withoutTokens(random)).doesNotContain("Best so far");
        sam.button("Stop and keep the best").click();
        awaitEnd(sam);
    }

    /** A form's token is another one on each page. */
    private static String withoutTokens(APIResponse answer) {
        return answer.text().replaceAll("[\\w-]{60,}=*", "");
    }

    private String organiserOfAnotherSchool() {
        owner.db().sql("""
            with another as (insert into school.school (id, district, name, zone, first_weekday)
                             select gen_random_uuid(), district, 'Blackthorn', zone, 1 from school.school limit 1 returning id),
                 olga as (insert into school.person (id, school, code, given_name, family_name)
                          select gen_random_uuid(), id, 'NYB', 'Olga', 'Nyberg' from another returning id, school)
            insert into school.role (school, person, role) select school, id, 'organiser' from olga
            """).update();
        return "Olga Nyberg";
    }

    /** Makes a plan, or makes it again, and names its run. */
    private static String start(BrowserVisit sam) {
        var again = sam.page().getByText("Plan again");
        if (again.count() > 0) {
            again.first().click();
        } else {
            sam.button("Make a plan").click();
        }
        var following = sam.page().locator(".run");
        following.waitFor(patiently());
        var address = String.valueOf(following.getAttribute("sse-connect"));
        return address.split("/")[3];
    }

    private APIResponse follow(BrowserVisit visit, String run) {
        return visit.page()
                .request()
                .get(
                        "http://localhost:%d/plan/runs/%s/progress".formatted(port, run),
                        RequestOptions.create()
                                .setHeader("Accept", "text/event-stream")
                                .setTimeout(PATIENCE_MILLIS));
    }

    private static void awaitEnd(BrowserVisit sam) {
        sam.page()
                .locator(".run")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.DETACHED)
                        .setTimeout(PATIENCE_MILLIS));
    }

    private static Locator.WaitForOptions patiently() {
        return new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static List<String> all(Pattern pattern, String text) {
        var found = new ArrayList<String>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private String state(String run) {
        return owner.db()
                .sql("select state from visits.plan_run where id = ?")
                .param(UUID.fromString(run))
                .query(String.class)
                .single();
    }

    private int count(String question) {
        return owner.db().sql(question).query(Integer.class).single();
    }
}

package ajar.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.Ajar;
import ajar.postgres.Owner;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The control of the access matrix: one check after another is removed from the running application, and the matrix finds each.
 *
 * <p>Checks are all branches that lead to {@link ajar.site.NotHere} and all filters of what was looked up, in every controller and what
 * helps it. Each is removed from the compiled class, the places of its package are asked again by everybody, and some answer must be
 * another one. {@code -Dajar.checks=all} removes all of them, a run on every commit a few at random.
 */
@AccessTest
class RemovedChecksTest {

    private static final String HOW_MANY = System.getProperty("ajar.checks", "8");
    /** Not about who asks: what is not sensible, or not any more, is not there for its owner either. Or looked at elsewhere. */
    private static final List<String> OF_SENSE = List.of(
            "ImportController.find(",
            "ImportController.chosen(",
            "ProtectedTimeController.period(",
            "CoverRequestController.ask(Lajar/visits/plans/Plan;",
            "AskingController.isDone(",
            "RunController.follow(",
            "MailController.sendCode(",
            "LookController.week(",
            "SumsController.sum(",
            // Oneself, and who has no way in that could be shut.
            "WayInController.suspend(",
            "WayInController.startOver(",
            // WelcomeTest, MailCodeTest: whoever goes on with what another began in the same browser.
            "ClaimController.describe(",
            "ClaimController.found(",
            "MailController.keep(",
            "SecondStepController.byCode(",
            // EntryTest: the demo's door is shut to whoever is no guest.
            "DemoSignInController.comeIn(");

    private static final int CHECKS_MIN = 30;
    private static final Instrumentation CLASSES = ByteBuddyAgent.install();

    @Autowired
    Asking asking;

    @Autowired
    Owner owner;

    @Autowired
    RequestMappingHandlerMapping routes;

    private final AccessTable table = AccessTable.read();

    @Test
    void areAllFound() throws Exception {
        var checks = chosen();
        var survivors = new ArrayList<String>();
        for (var check : checks) {
            if (!isFound(check) && !isFoundWithoutTheSecondWall(check)) {
                survivors.add(check.toString());
            }
        }
        assertThat(survivors).as("of %d", checks.size()).isEmpty();
    }

    /** Where row level security stands behind a check, nothing changes without the check alone; so that wall falls, too. */
    private boolean isFoundWithoutTheSecondWall(RemovedCheck check) throws Exception {
        var tables = owner.db()
                .sql(
                        "select oid::regclass::text from pg_class where relrowsecurity and relnamespace <> 'pg_catalog'::regnamespace")
                .query(String.class)
                .list();
        tables.forEach(table -> owner.db()
                .sql("create policy planted on " + table + " for all using (true) with check (true)")
                .update());
        try {
            return isFound(check);
        } finally {
            tables.forEach(
                    table -> owner.db().sql("drop policy planted on " + table).update());
        }
    }

    private boolean isFound(RemovedCheck check) throws Exception {
        CLASSES.redefineClasses(new ClassDefinition(check.in(), check.applied()));
        try {
            for (var place : placesOf(check.in().getPackageName())) {
                var cells = Cells.untilTheFirst(asking);
                cells.lookAt(place);
                if (place.isOfSomebody() && cells.found().isEmpty()) {
                    cells.compareElsewhere(place);
                }
                if (!cells.found().isEmpty()) {
                    return true;
                }
            }
            return false;
        } finally {
            CLASSES.redefineClasses(new ClassDefinition(check.in(), RemovedCheck.bytes(check.in())));
        }
    }

    private List<Place> placesOf(String name) {
        var handlers = new TreeMap<String, String>();
        routes.getHandlerMethods().forEach((route, handler) -> route.getPatternValues()
                .forEach(pattern -> handlers.put(pattern, handler.getBeanType().getPackageName())));
        return table.places().values().stream()
                .filter(place -> handlers.getOrDefault(place.route(), "").equals(name))
                .toList();
    }

    private static List<RemovedCheck> chosen() throws Exception {
        var all = new ArrayList<RemovedCheck>();
        var ours = Ajar.class.getProtectionDomain().getCodeSource().getLocation();
        var files = new PathMatchingResourcePatternResolver().getResources(ours + "ajar/**/*Controller.class");
        for (var file : files) {
            var path = file.getURI().toString();
            var name = path.substring(path.lastIndexOf("/ajar/") + 1)
                    .replace('/', '.')
                    .replace(".class", "");
            all.addAll(RemovedCheck.of(Class.forName(name)));
        }
        all.removeIf(check -> OF_SENSE.stream().anyMatch(check.name()::startsWith));
        assertThat(all).hasSizeGreaterThan(CHECKS_MIN);
        if (HOW_MANY.equals("all")) {
            return all;
        }
        var random = new Random(Long.getLong("ajar.seed", 20));
        Collections.shuffle(all, random);
        return all.subList(0, Integer.parseInt(HOW_MANY));
    }
}

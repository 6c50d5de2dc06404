package ajar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules; templates are compiled into their modules and keep to the same walls. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Ajar.class);

    /** Who may know whom. Each module may use {@code postgres}; the command line stands apart from the web. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("postgres", Set.of()),
            Map.entry("school", Set.of()),
            Map.entry("school.web", Set.of("school", "site")),
            Map.entry("notices", Set.of("school", "site")),
            Map.entry("site", Set.of("school")),
            Map.entry("planner", Set.of()),
            Map.entry("meaning", Set.of()),
            Map.entry("showcase", Set.of("school", "notices", "site", "meaning", "visits")),
            Map.entry("shelf", Set.of("school", "notices", "site", "meaning")),
            Map.entry("command", Set.of("planner", "school")),
            Map.entry("visits", Set.of("school", "notices", "site", "planner")),
            Map.entry("dots", Set.of("school", "site", "visits", "meaning", "showcase", "shelf", "focus")),
            Map.entry("coaching", Set.of("school", "notices", "site", "focus", "dots", "meaning")),
            Map.entry("today", Set.of("school", "site", "visits", "showcase", "shelf", "focus", "openness")),
            Map.entry("openness", Set.of("school", "site", "visits")),
            Map.entry("door", Set.of("school", "site", "visits")),
            Map.entry("focus", Set.of("school", "notices", "site", "visits", "shelf", "showcase")),
            Map.entry("mirror", Set.of("school", "site", "visits")));

    @Test
    void keepToTheirWalls() {
        MODULES.verify();
    }

    @Test
    void knowOnlyWhomTheyMay() {
        for (var module : MODULES) {
            assertThat(ARROWS)
                    .as("the arrows name every module")
                    .containsKey(module.getIdentifier().toString());
            var allowed = ARROWS.get(module.getIdentifier().toString());
            var strangers = new TreeSet<>(dependenciesOf(module));
            strangers.removeAll(allowed);
            strangers.remove("postgres");
            assertThat(strangers)
                    .as("what %s knows beyond its arrows", module.getIdentifier())
                    .isEmpty();
        }
    }

    /** What is said to a coach stays there: no arrow may point into the room. */
    @Test
    void nobodyLooksIntoCoaching() {
        assertThat(MODULES.stream().filter(module -> dependenciesOf(module).contains("coaching")))
                .isEmpty();
    }

    private static Set<String> dependenciesOf(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(found -> found.getIdentifier().toString())
                .collect(Collectors.toSet());
    }
}

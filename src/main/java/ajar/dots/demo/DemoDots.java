package ajar.dots.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.postgres.DatabaseContext;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills the made-up school: offers with a name and without, what colleagues learned, and some who asked to be introduced. */
@Component
class DemoDots {

    private static final int AFTER_FOCUS = 15;
    private static final String FILE = "dots/demo/strengths.txt";

    private final DemoDotRows rows;
    private final People people;
    private final Clock clock;

    DemoDots(DemoDotRows rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    @Order(AFTER_FOCUS)
    void fill(DemoSchoolFounded founded) {
        var school = founded.school();
        DatabaseContext.asJob("demo", school.value(), () -> {
            var teachers = people.holding(school, Role.TEACHER);
            var lines = lines();
            var now = clock.instant().atOffset(ZoneOffset.UTC);
            for (int n = 0; n < lines.size(); n++) {
                rows.write(school, lines.get(n), teachers, n, now.minusDays(3L + n));
            }
            rows.introduce(school, teachers, lines, now);
        });
    }

    private static List<List<String>> lines() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split(" \\| ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

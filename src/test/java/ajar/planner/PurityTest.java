package ajar.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The planner knows no framework, database, file, clock or log. */
class PurityTest {

    private static final List<String> FOREIGN = List.of(
            "org.springframework",
            "java.sql",
            "java.io",
            "java.nio",
            "java.net",
            "org.slf4j",
            "java.util.logging",
            "System.",
            ".now(",
            "java.util.Random",
            "Math.random",
            "Thread");

    @Test
    void knowsNothingOutsideItself() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/ajar/planner"))) {
            var sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/check/"))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(50);
            for (var source : sources) {
                assertThat(Files.readString(source).replace("System.arraycopy", ""))
                        .doesNotContain(FOREIGN);
            }
        }
    }
}

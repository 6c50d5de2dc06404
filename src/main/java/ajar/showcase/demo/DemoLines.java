package ajar.showcase.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Lines of a file beside this package; what begins with # is for whoever edits it. */
final class DemoLines {

    private DemoLines() {}

    static List<String> of(String file) {
        var stream = Objects.requireNonNull(DemoLines.class.getResourceAsStream("/showcase/demo/" + file));
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

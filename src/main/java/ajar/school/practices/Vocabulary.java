package ajar.school.practices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The words for practices that a new school starts with; each school changes its own copy. */
public record Vocabulary(String practice, List<String> synonyms) {

    public static List<Vocabulary> standard() {
        var stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/school/practices.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Vocabulary::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vocabulary of(String line) {
        var colon = line.indexOf(':');
        return new Vocabulary(
                line.substring(0, colon).strip(),
                Arrays.stream(line.substring(colon + 1).split(","))
                        .map(String::strip)
                        .toList());
    }
}

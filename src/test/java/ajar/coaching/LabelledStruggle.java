package ajar.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A struggle of {@code coaching/struggles.txt}, with what a person found fitting.
 *
 * @param topics keys of the question bank
 * @param fits ids of its questions
 */
public record LabelledStruggle(String name, String text, List<String> topics, List<String> fits) {

    public static List<LabelledStruggle> all() {
        var lines = lines();
        var all = new ArrayList<LabelledStruggle>();
        for (int i = 0; i < lines.size(); i += 4) {
            all.add(new LabelledStruggle(
                    after("struggle: ", lines.get(i)),
                    after("text: ", lines.get(i + 1)),
                    List.of(after("topics: ", lines.get(i + 2)).split(" ", -1)),
                    List.of(after("fits: ", lines.get(i + 3)).split(" ", -1))));
        }
        return all;
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("coaching/struggles.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String after(String key, String line) {
        assertThat(line).startsWith(key);
        return line.substring(key.length());
    }
}

package ajar.coaching.advice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of sentences below {@code coaching}; its head says what the labels mean. */
final class LabelledSentences {

    /** @param number from 1, comments apart */
    record Labelled(int number, boolean advice, String sentence) {}

    private LabelledSentences() {}

    /** Empty where there is no such file. */
    static Optional<List<Labelled>> of(String file) {
        return lines(file).map(lines -> {
            var sentences = new ArrayList<Labelled>();
            for (var line : lines) {
                sentences.add(labelled(file, sentences.size() + 1, line));
            }
            return List.copyOf(sentences);
        });
    }

    private static Labelled labelled(String file, int number, String line) {
        var parts = line.split("\t", -1);
        if (parts.length != 2 || !List.of("advice", "open").contains(parts[0])) {
            throw new IllegalArgumentException("%s, sentence %d: %s".formatted(file, number, line));
        }
        return new Labelled(number, parts[0].equals("advice"), parts[1]);
    }

    /** The lines of a resource without comments and empty lines. */
    static Optional<List<String>> lines(String file) {
        try (var in = LabelledSentences.class.getResourceAsStream("/coaching/" + file)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

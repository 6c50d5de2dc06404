package ajar.shelf.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.shelf.picks.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A book as {@code shelf/demo/books.txt} has it.
 *
 * @param copies how many colleagues own one
 */
record DemoBook(
        String isbn,
        String title,
        String authors,
        String stands,
        List<String> practices,
        List<Chapter> chapters,
        List<Beside> beside,
        int copies) {

    /** @param tried what came of it for those who tell */
    record Chapter(String chapter, int minutes, String practice, Verdict verdict, String why, List<String> tried) {}

    /** @param page empty for a note */
    record Beside(boolean isQuote, String words, String page) {}

    static List<DemoBook> all() {
        var books = new ArrayList<DemoBook>();
        for (var line : lines()) {
            var parts = Arrays.stream(line.substring(2).split("\\|"))
                    .map(String::strip)
                    .toList();
            if (line.charAt(0) == '=') {
                books.add(new DemoBook(
                        parts.get(0),
                        parts.get(1),
                        parts.get(2),
                        parts.get(3),
                        List.of(parts.get(4).split("; ")),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        0));
            } else {
                books.add(books.removeLast().with(line.charAt(0), parts));
            }
        }
        return List.copyOf(books);
    }

    private DemoBook with(char sign, List<String> parts) {
        switch (sign) {
            case '+' ->
                chapters.add(new Chapter(
                        parts.get(0),
                        Integer.parseInt(parts.get(1)),
                        parts.get(2),
                        Verdict.valueOf(parts.get(3)),
                        parts.get(4),
                        new ArrayList<>()));
            case '>' -> chapters.getLast().tried().add(parts.getFirst());
            case '~' -> beside.add(new Beside(true, parts.get(0), parts.get(1)));
            case '-' -> beside.add(new Beside(false, parts.getFirst(), ""));
            case '@' -> {
                return new DemoBook(
                        isbn, title, authors, stands, practices, chapters, beside, Integer.parseInt(parts.getFirst()));
            }
            default -> throw new IllegalStateException("No line begins with %s.".formatted(sign));
        }
        return this;
    }

    private static List<String> lines() {
        var stream = Objects.requireNonNull(DemoBook.class.getResourceAsStream("/shelf/demo/books.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

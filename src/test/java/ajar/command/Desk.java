package ajar.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a desk with the case of Hawthorn School in a folder, who calls Ajar and reads what it says. */
final class Desk {

    private static final Path HAWTHORN = Path.of("src/test/resources/cases/hawthorn");
    private final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Desk(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(theCase());
            try (var files = Files.list(HAWTHORN)) {
                for (var file : files.toList()) {
                    Files.copy(file, theCase().resolve(file.getFileName()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path theCase() {
        return folder.resolve("case");
    }

    Path results() {
        return folder.resolve("results");
    }

    /** Puts another text into a file of the case. */
    Desk with(String file, String... lines) {
        try {
            Files.write(theCase().resolve(file), List.of(lines));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds lines to a file of the case. */
    Desk adding(String file, String... lines) {
        var all = new ArrayList<>(lines(theCase().resolve(file)));
        all.addAll(List.of(lines));
        return with(file, all.toArray(String[]::new));
    }

    /** Calls Ajar; "case" and "results" stand for the two folders. */
    int call(String... arguments) {
        var all = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            all[i] = switch (arguments[i]) {
                case "case" -> theCase().toString();
                case "results" -> results().toString();
                default ->
                    arguments[i].startsWith("results/")
                            ? folder.resolve(arguments[i]).toString()
                            : arguments[i];
            };
        }
        out.reset();
        err.reset();
        return new Command(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(all);
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<String> result(String file) {
        return lines(results().resolve(file));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package ajar.school.files;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Puts problems into English for the command line; the web has the same bundle through its own message source. */
public final class FileWords {

    private static final Properties ENGLISH = load();

    private FileWords() {}

    /** Says the problem alone, without file and line. */
    public static String sentence(FileProblem problem) {
        var pattern = Objects.requireNonNull(ENGLISH.getProperty(problem.key()), problem.key());
        return new MessageFormat(pattern, Locale.ENGLISH)
                .format(problem.arguments().toArray());
    }

    /** Says the problem as compilers do: {@code file:line: warning: sentence}. */
    public static String line(FileProblem problem) {
        var place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        var cell = problem.cell().isEmpty() ? "" : "cell " + problem.cell() + ": ";
        var kind = problem.severity() == FileProblem.Severity.WARNING ? "warning: " : "";
        return place + ": " + kind + cell + sentence(problem);
    }

    private static Properties load() {
        var words = new Properties();
        try (var in = FileWords.class.getResourceAsStream("/messages/files.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return words;
    }
}

package ajar.command;

import ajar.school.files.ColumnMapping;
import ajar.school.files.FileProblem;
import ajar.school.files.FileWords;
import ajar.school.files.Format;
import ajar.school.files.NamedBytes;
import ajar.school.files.TimetableCsv;
import ajar.school.files.TimetableFiles;
import ajar.school.files.TimetableRead;
import ajar.school.files.TimetableRead.Taken;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a timetable of any known format and writes it as the case format has it. */
final class Importing {

    private static final Pattern NUMBERS = Pattern.compile("\\s*[1-9]\\d{0,2}\\s*(,\\s*[1-9]\\d{0,2}\\s*)*");

    private static final Set<String> OPTIONS = Set.of("--out", "--format", "--school", "--term", "--week");
    private final PrintStream out;
    private final PrintStream err;

    Importing(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(List<String> arguments) {
        var options = new Options(arguments, OPTIONS);
        var places = options.places("At least one timetable file is needed.", 1, Integer.MAX_VALUE);
        var folder = options.out();
        var format = format(options.value("--format"));
        var taken = new Taken(numbers(options, "--term"), numbers(options, "--week"), null);
        var files = places.stream().map(Importing::bytes).toList();
        var read = TimetableFiles.read(files, format, ColumnMapping.GUESSED, taken);
        for (var part : taken.terms()) {
            exists("term", part, read.parts().terms());
        }
        for (var part : taken.weeks()) {
            exists("week", part, read.parts().weeks());
        }
        read.problems().forEach(problem -> err.println(FileWords.line(problem)));
        if (read.lessons().isEmpty()) {
            err.println("No lesson could be read, so nothing was written.");
            return Command.REFUSED;
        }
        var school = options.value("--school");
        var outputs = new Outputs(folder);
        outputs.prepare();
        outputs.add("timetable.csv", TimetableCsv.timetable(read, school == null ? stem(places.getFirst()) : school));
        TimetableCsv.periods(read).ifPresent(periods -> outputs.add("periods.csv", periods));
        summary(read, folder, outputs.write());
        return Command.DONE;
    }

    private static @Nullable Format format(@Nullable String name) {
        return name == null
                ? null
                : Format.named(name)
                        .orElseThrow(() -> new Refusal(
                                "'" + name + "' is not a format: it is one of csv, xlsx, fet, asc and untis."));
    }

    /** Numbers from 1 with commas between them; none where the option is missing. */
    private static List<Integer> numbers(Options options, String name) {
        var value = options.value(name);
        if (value == null) {
            return List.of();
        }
        if (!NUMBERS.matcher(value).matches()) {
            throw new Refusal(name + " needs numbers from 1 with commas between them, not '" + value + "'.");
        }
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }

    private static void exists(String kind, int number, List<TimetableRead.Span> known) {
        if (number > known.size()) {
            throw new Refusal(
                    known.isEmpty()
                            ? "There is no " + kind + " to choose in these files."
                            : "There is no %s %d: the file has %d.".formatted(kind, number, known.size()));
        }
    }

    /** Of a file that is no file, such as a pipe, no more is read than a timetable may have. */
    private static NamedBytes bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(TimetableFiles.BYTES_MAX + 1);
            if (bytes.length > TimetableFiles.BYTES_MAX) {
                throw new Refusal(file + " is too large for a timetable.");
            }
            return new NamedBytes(file.toString(), bytes);
        } catch (NoSuchFileException missing) {
            throw new Refusal(file + " does not exist.");
        } catch (IOException failure) {
            throw new Refusal(file + " cannot be read: " + failure.getMessage());
        }
    }

    /** The name of a file up to its first dot: the best name for the school that the call offers. */
    private static String stem(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.', 1);
        return dot < 0 ? name : name.substring(0, dot);
    }

    private void summary(TimetableRead read, Path folder, List<String> written) {
        long errors = read.problems().stream()
                .filter(problem -> problem.severity() == FileProblem.Severity.ERROR)
                .count();
        out.printf(
                "%s of %s and %s on %s, %s a day (%s).%n",
                Words.count(read.lessons().size(), "lesson", "lessons"),
                Words.count(read.teachers().size(), "teacher", "teachers"),
                Words.count(read.groups().size(), "group", "groups"),
                Words.count((long) read.days().size() * read.weeks(), "day", "days"),
                Words.count(read.periods().size(), "period", "periods"),
                read.format());
        if (read.unplaced() > 0) {
            out.println(Words.count(read.unplaced(), "lesson has", "lessons have") + " no place in the week.");
        }
        out.printf(
                "%s, %s.%n",
                Words.count(errors, "error", "errors"),
                Words.count(read.problems().size() - errors, "warning", "warnings"));
        out.printf("Written to %s: %s.%n", folder, String.join(", ", written));
    }
}

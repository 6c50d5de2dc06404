package ajar.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows a command: places, and options that each take a value. */
final class Options {

    private final List<String> places = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    /** Reads {@code --name value} and {@code --name=value}; an option that is not known is refused. */
    Options(List<String> arguments, Set<String> known) {
        for (int i = 0; i < arguments.size(); i++) {
            var one = arguments.get(i);
            if (!one.startsWith("--")) {
                places.add(one);
                continue;
            }
            int equals = one.indexOf('=');
            var name = equals < 0 ? one : one.substring(0, equals);
            if (!known.contains(name)) {
                throw new Refusal("'" + name + "' is not an option of this command.");
            } else if (equals < 0 && i + 1 == arguments.size()) {
                throw new Refusal(name + " needs a value.");
            } else if (values.put(name, equals < 0 ? arguments.get(++i) : one.substring(equals + 1)) != null) {
                throw new Refusal(name + " is there twice.");
            }
        }
    }

    List<Path> places(String sentence, int least, int most) {
        if (places.size() < least || places.size() > most) {
            throw new Refusal(sentence);
        }
        return places.stream().map(Options::path).toList();
    }

    Path out() {
        var value = values.get("--out");
        if (value == null) {
            throw new Refusal("--out DIR is missing: where the files are to be written.");
        }
        return path(value);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException notOne) {
            throw new Refusal("'" + text + "' cannot be the name of a file.");
        }
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    long number(String name, long usual) {
        var value = values.get(name);
        try {
            return value == null ? usual : Long.parseLong(value);
        } catch (NumberFormatException notOne) {
            throw new Refusal(name + " needs a whole number, not '" + value + "'.");
        }
    }

    /** How much to try: one of three options, five processor seconds if none is given. */
    Budget budget() {
        Budget found = null;
        for (var kind : Budget.Kind.values()) {
            var value = values.get(kind.option);
            if (value != null && found != null) {
                throw new Refusal("Only one of --seconds, --cpu-seconds and --effort can be given.");
            } else if (value != null) {
                found = new Budget(kind, positive(kind.option, value));
            }
        }
        return found == null ? new Budget(Budget.Kind.CPU_SECONDS, 5) : found;
    }

    private static double positive(String name, String value) {
        try {
            double number = Double.parseDouble(value);
            if (number > 0 && number < 1e15) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // refused below, as what is not positive
        }
        throw new Refusal(name + " needs a number above 0, not '" + value + "'.");
    }
}

package ajar.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line. Exit codes: 0 done, 1 the plan breaks a rule or Ajar failed, 2 the input or the call is wrong. */
public final class Command {

    static final int DONE = 0;
    static final int BROKEN = 1;
    static final int REFUSED = 2;

    private final PrintStream out;
    private final PrintStream err;

    Command(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new Command(out, err).run(arguments);
        out.flush();
        err.flush();
        // An exit would wait for an interruption that itself waits for this thread.
        Runtime.getRuntime().halt(code);
    }

    /** Runs one command and returns its exit code. */
    int run(String... arguments) {
        var all = List.of(arguments);
        var name = all.isEmpty() ? "help" : all.getFirst();
        var rest = all.isEmpty() ? all : all.subList(1, all.size());
        try {
            return switch (name) {
                case "plan" -> new Planning(out, err, false).run(rest);
                case "repair" -> new Planning(out, err, true).run(rest);
                case "check" -> new Checking(out, err).run(rest);
                case "timetable" -> new Importing(out, err).run(rest);
                case "help", "--help", "-h" -> say(Words.HELP);
                case "version", "--version", "-V" -> say(Words.version());
                default -> throw new Refusal("'" + name + "' is not a command of Ajar.");
            };
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            err.println(Words.SEE_HELP);
            return REFUSED;
        } catch (Failure failure) {
            err.println(failure.getMessage());
            return BROKEN;
        }
    }

    private int say(String words) {
        out.println(words);
        return DONE;
    }
}

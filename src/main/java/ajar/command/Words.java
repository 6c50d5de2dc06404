package ajar.command;

import java.util.Locale;
import java.util.Objects;

/** What the command line says about itself. */
final class Words {

    static final String SEE_HELP = "./ajar help shows how each command is called.";

    static final String HELP = """
            ./ajar                              runs Ajar with its own database and a demo school
            ./ajar serve                        runs Ajar for a school of your own
            ./ajar plan CASE --out DIR          plans the visits of a case
            ./ajar repair CASE --out DIR        repairs an announced plan with the least change
            ./ajar check CASE PLAN.csv          checks a plan against every rule
            ./ajar timetable FILE... --out DIR  reads timetables and writes timetable.csv
            ./ajar help, ./ajar --version

            A case is a folder of CSV files. plan and repair write plan.csv, certificate.json and
            unmet.csv, and repair also changes.csv. How much to try, one of:
              --cpu-seconds S    processor seconds of the whole process (default 5)
              --seconds S        seconds by the clock
              --effort N         steps of the search; the same seed then gives the same plan
              --seed N           another number gives another plan of about the same value (default 1)
            timetable recognises a file by its content, or is told with --format
              csv, xlsx, fet, asc or untis; --school NAME names the school, otherwise the file does.
              --term N and --week N take one term or week of several, 1,2 two of them.

            Exit codes: 0 done; 1 the plan breaks a rule, or Ajar failed; 2 the input or the call is
            wrong, and nothing was written.""";

    private Words() {}

    /** A number with the words that fit one or many. */
    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    static String version() {
        var version = Words.class.getPackage().getImplementationVersion();
        return "Ajar " + Objects.requireNonNullElse(version, "0.1.0-SNAPSHOT");
    }
}

package ajar.school.rosters;

import ajar.school.files.FileProblem;
import ajar.school.files.FileProblem.Severity;
import ajar.school.files.raw.Unreadable;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a roster, while it is being read. Used by one thread, for one read. */
public final class RosterProblems {

    /** Nobody reads on after these. */
    static final int PROBLEMS_MAX = 1_000;

    private final List<FileProblem> problems = new ArrayList<>();
    private int problemsLeftOut;
    private int leftOut;
    private boolean whole = true;

    /** Something was left out. Line from 1, or 0 for the whole file. */
    public void error(String file, int line, String key, Object... arguments) {
        add(new FileProblem(file, line, "", Severity.ERROR, key, List.of(arguments)));
    }

    /** It was read, but deserves a look. */
    public void warn(String file, int line, String key, Object... arguments) {
        add(new FileProblem(file, line, "", Severity.WARNING, key, List.of(arguments)));
    }

    /** Takes over why a file could not be read on. */
    public void unreadable(String file, Unreadable why) {
        cut();
        add(new FileProblem(file, why.line(), "", Severity.ERROR, why.key(), why.arguments()));
    }

    /** Something is missing that may have held people. */
    public void cut() {
        whole = false;
    }

    /** Somebody who is not of the staff was passed over. */
    public void leaveOut() {
        leftOut++;
    }

    public boolean whole() {
        return whole;
    }

    public int leftOut() {
        return leftOut;
    }

    public List<FileProblem> told() {
        var told = new ArrayList<>(problems);
        if (problemsLeftOut > 0) {
            told.add(new FileProblem(
                    told.getLast().file(), 0, "", Severity.ERROR, "files.problems.more", List.of(problemsLeftOut)));
        }
        return List.copyOf(told);
    }

    private void add(FileProblem problem) {
        if (problems.size() < PROBLEMS_MAX) {
            problems.add(problem);
        } else {
            problemsLeftOut++;
        }
    }
}

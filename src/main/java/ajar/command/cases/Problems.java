package ajar.command.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with the files read so far. Not safe to share between threads. */
public final class Problems {

    /**
     * One thing that is wrong.
     *
     * @param line from 1, the header included; 0 if it concerns the whole file
     */
    public record Problem(String file, long line, String sentence) {

        @Override
        public String toString() {
            return line == 0 ? file + ": " + sentence : file + ":" + line + ": " + sentence;
        }
    }

    private final List<Problem> found = new ArrayList<>();

    void add(String file, long line, String sentence) {
        found.add(new Problem(file, line, sentence));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Sorted by file and line. */
    public List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingLong(Problem::line))
                .toList();
    }
}

package ajar.command.cases;

import java.util.HashSet;
import java.util.Set;

/** The codes that a file introduces. If that file could not be read every code passes, so that one fault is told once. */
final class Codes {

    private final String file;
    private final Set<String> known = new HashSet<>();
    private boolean complete = true;

    Codes(String file) {
        this.file = file;
    }

    /** False if the code is known already. */
    boolean add(String code) {
        return known.add(code);
    }

    void isIncomplete() {
        complete = false;
    }

    boolean has(String code) {
        return !complete || known.contains(code);
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    String file() {
        return file;
    }
}

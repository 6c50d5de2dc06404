package ajar.school.files.raw;

import java.util.List;

/** Why a file, from one line on, cannot be read at all: the key and arguments of a sentence. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String key;
    private final transient List<Object> arguments;

    /** Line from 1, or 0 for the whole file. */
    public Unreadable(int line, String key, Object... arguments) {
        super(key);
        this.line = line;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public int line() {
        return line;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}

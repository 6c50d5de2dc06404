package ajar.school.files;

import java.util.List;

/**
 * Something that is wrong, or doubtful, at one place of a file.
 *
 * @param file the name under which the file was given
 * @param line from 1; the sheet's row in a spreadsheet; 0 when the whole file is meant
 * @param cell as spreadsheets name it, {@code 7A!C5} with the sheet where there are several; empty when the line is meant
 * @param key of the sentence in {@code messages/files.properties}
 * @param arguments for that sentence, strings and whole numbers only
 */
public record FileProblem(String file, int line, String cell, Severity severity, String key, List<Object> arguments) {

    /** An error means that something was left out; a warning that it was read but deserves a look. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public FileProblem {
        arguments = List.copyOf(arguments);
    }
}

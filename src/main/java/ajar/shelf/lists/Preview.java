package ajar.shelf.lists;

import ajar.school.files.FileProblem;
import java.util.List;

/**
 * What confirming would do.
 *
 * @param heads of the columns, or what stands first in them
 * @param fresh books that come onto the shelf
 * @param here books that stand there already; their new owners and notes come with them
 * @param shown names what is shown, for the confirmation
 */
public record Preview(
        String file,
        List<String> heads,
        Columns columns,
        List<Entry> fresh,
        List<Entry> here,
        List<Problem> problems,
        List<FileProblem> unreadable,
        String shown) {}

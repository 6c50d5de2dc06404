package ajar.shelf.lists;

import ajar.school.files.FileProblem;
import ajar.school.files.tables.TableLine;
import java.util.List;

/** What is kept of a file until somebody confirms it. */
record Kept(List<TableLine> lines, List<FileProblem> problems) {

    Kept {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}

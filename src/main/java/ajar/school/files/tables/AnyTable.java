package ajar.school.files.tables;

import ajar.school.files.FileProblem;
import ajar.school.files.FileProblem.Severity;
import ajar.school.files.NamedBytes;
import ajar.school.files.raw.Archive;
import ajar.school.files.raw.CsvTable;
import ajar.school.files.raw.Table;
import ajar.school.files.raw.Text;
import ajar.school.files.raw.Unreadable;
import ajar.school.files.raw.XlsxTables;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of separated values or a workbook, recognised by its content. Of a workbook the first visible sheet with anything on it.
 *
 * @param problems why it ends early, or is doubtful; sentences of {@code messages/files.properties}
 */
public record AnyTable(List<TableLine> lines, List<FileProblem> problems) {

    /** Of the file as it was uploaded. */
    public static final int BYTES_MAX = 10 * 1024 * 1024;

    public AnyTable {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public static AnyTable of(NamedBytes file) {
        var problems = new ArrayList<FileProblem>();
        try {
            var table = Archive.looksLike(file.bytes()) ? workbook(file) : text(file, problems);
            if (table.cut() != null) {
                problems.add(problem(file, table.cut()));
            }
            return new AnyTable(
                    table.rows().stream()
                            .map(row -> new TableLine(row.line(), row.cells()))
                            .toList(),
                    problems);
        } catch (Unreadable why) {
            problems.add(problem(file, why));
            return new AnyTable(List.of(), problems);
        }
    }

    private static Table workbook(NamedBytes file) throws Unreadable {
        var inside = Archive.unpack(file.bytes());
        if (!inside.containsKey("[Content_Types].xml")) {
            throw new Unreadable(0, "files.table.unknown");
        }
        return XlsxTables.of(file.bytes(), inside).stream()
                .filter(table -> !table.rows().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Unreadable(0, "files.empty"));
    }

    private static Table text(NamedBytes file, List<FileProblem> problems) throws Unreadable {
        if (file.bytes().length == 0) {
            throw new Unreadable(0, "files.empty");
        }
        var text = Text.of(file.bytes());
        if (text.content().indexOf('\0') >= 0 || text.content().stripLeading().startsWith("<?xml")) {
            throw new Unreadable(0, "files.table.unknown");
        } else if (text.guessed()) {
            problems.add(new FileProblem(
                    file.name(),
                    0,
                    "",
                    Severity.WARNING,
                    "files.encoding.guessed",
                    List.of(text.encoding().name())));
        }
        return CsvTable.of(text.content());
    }

    private static FileProblem problem(NamedBytes file, Unreadable why) {
        return new FileProblem(file.name(), why.line(), "", Severity.ERROR, why.key(), why.arguments());
    }
}

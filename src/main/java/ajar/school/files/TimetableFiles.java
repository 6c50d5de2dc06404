package ajar.school.files;

import ajar.school.files.TimetableRead.Taken;
import ajar.school.files.raw.Archive;
import ajar.school.files.raw.CsvTable;
import ajar.school.files.raw.Element;
import ajar.school.files.raw.Table;
import ajar.school.files.raw.Text;
import ajar.school.files.raw.Unreadable;
import ajar.school.files.raw.XlsxTables;
import ajar.school.files.raw.XmlTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads timetable files of any known format. Stateless, safe to share between threads. */
public final class TimetableFiles {

    /** Of each file as it was uploaded. */
    public static final int BYTES_MAX = 10 * 1024 * 1024;

    /** What Untis writes beside the lessons: their dates, rooms, breaks, substitutions. The name only helps to say so. */
    private static final Pattern OTHER_UNTIS = Pattern.compile("(?i)(.*[/\\\\])?GPU(?!001)\\d{3}[^/\\\\]*");

    private TimetableFiles() {}

    /** A file that could be taken apart: either one XML element, or tables. */
    private record Opened(
            String name,
            @Nullable Element root,
            List<Table> tables,
            @Nullable Format format) {}

    /** Reads files that belong together, recognising each by its content. Never throws for what is in them. */
    public static TimetableRead read(List<NamedBytes> files) {
        return read(files, null, ColumnMapping.GUESSED);
    }

    /** Reads files that belong together, all that is usual of them. */
    public static TimetableRead read(List<NamedBytes> files, @Nullable Format format, ColumnMapping mapping) {
        return read(files, format, mapping, Taken.USUAL);
    }

    /**
     * Reads files that belong together.
     *
     * @param format overrides what the content says; null to recognise
     * @param mapping of a table's columns, ignored by the other formats
     * @param taken which terms and weeks, where a format has several
     */
    public static TimetableRead read(
            List<NamedBytes> files, @Nullable Format format, ColumnMapping mapping, Taken taken) {
        var draft = new Draft();
        var opened = new ArrayList<Opened>();
        files.forEach(file -> open(draft, file, format, opened));
        var main = format != null ? Optional.of(format) : main(opened);
        for (var file : opened) {
            if (file.format() == null || !Optional.of(file.format()).equals(main)) {
                draft.in(file.name()).error(0, file.format() == null ? "files.format.unknown" : "files.format.mixed");
            }
        }
        main.ifPresent(chosen -> read(
                draft,
                chosen,
                opened.stream().filter(file -> file.format() == chosen).toList(),
                mapping,
                taken));
        return draft.finish(main.orElse(null));
    }

    /** What the mapping step shows of a table; empty when the file is none, or cannot be read. Of the mapping only the title counts. */
    public static Optional<ColumnGuess> columns(NamedBytes file, ColumnMapping mapping) {
        var opened = new ArrayList<Opened>();
        open(new Draft(), file, Format.TABLE, opened);
        return opened.stream()
                .flatMap(each -> each.tables().stream().map(table -> new TableReader.Sheet(each.name(), table)))
                .filter(sheet -> !sheet.table().rows().isEmpty())
                .findFirst()
                .map(sheet -> TableReader.guess(sheet, mapping));
    }

    private static Optional<Format> main(List<Opened> files) {
        return files.stream()
                .map(Opened::format)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(each -> each == Format.TABLE ? 1 : 0));
    }

    private static void read(Draft draft, Format format, List<Opened> files, ColumnMapping mapping, Taken taken) {
        switch (format) {
            case FET -> fet(draft, files);
            case ASC -> asc(draft, files, taken);
            case UNTIS ->
                first(draft, files)
                        .ifPresent(file -> UntisReader.read(
                                draft, file.name(), file.tables().getFirst()));
            case TABLE ->
                new TableReader(draft, mapping)
                        .read(files.stream()
                                .flatMap(file ->
                                        file.tables().stream().map(table -> new TableReader.Sheet(file.name(), table)))
                                .toList());
        }
    }

    private static void asc(Draft draft, List<Opened> files, Taken taken) {
        first(draft, files).ifPresent(file -> {
            if (file.root() != null) {
                new AscReader(draft, draft.in(file.name()), taken).read(file.root());
            }
        });
    }

    /** A school's timetable is one file in these formats; two would be two versions. */
    private static Optional<Opened> first(Draft draft, List<Opened> files) {
        files.stream().skip(1).forEach(file -> draft.in(file.name()).error(0, "files.second"));
        return files.stream().findFirst();
    }

    private static void fet(Draft draft, List<Opened> files) {
        var data = all(files, "fet");
        var results = all(files, "Activities_Timetable");
        Stream.concat(data.stream().skip(1), results.stream().skip(1))
                .forEach(file -> draft.in(file.name()).error(0, "files.second"));
        var result = results.stream().findFirst();
        if (data.isEmpty()) {
            result.ifPresent(file -> draft.in(file.name()).error(0, "files.fet.data.missing"));
            return;
        }
        var first = data.getFirst();
        new FetReader(draft)
                .read(
                        first.name(),
                        Objects.requireNonNull(first.root()),
                        result.map(Opened::name).orElse(null),
                        result.map(Opened::root).orElse(null));
    }

    private static List<Opened> all(List<Opened> files, String root) {
        return files.stream()
                .filter(file -> file.root() != null && file.root().name().equals(root))
                .toList();
    }

    private static void open(Draft draft, NamedBytes file, @Nullable Format format, List<Opened> opened) {
        try {
            if (file.bytes().length > BYTES_MAX) {
                throw new Unreadable(0, "files.large", BYTES_MAX / 1024 / 1024);
            } else if (file.bytes().length == 0) {
                throw new Unreadable(0, "files.empty");
            } else if (Archive.looksLike(file.bytes())) {
                openArchive(draft, file, format, opened);
            } else if (XmlTree.looksLike(file.bytes())) {
                var root = XmlTree.read(file.bytes());
                opened.add(new Opened(file.name(), root, List.of(), formatOf(root)));
            } else {
                openText(draft, file, format, opened);
            }
        } catch (Unreadable why) {
            draft.unreadable(file.name(), why);
        }
    }

    private static void openArchive(Draft draft, NamedBytes file, @Nullable Format format, List<Opened> opened)
            throws Unreadable {
        var inside = Archive.unpack(file.bytes());
        if (inside.containsKey("[Content_Types].xml")) {
            var tables = XlsxTables.of(file.bytes(), inside);
            tables.forEach(table -> tellCut(draft, file.name(), table));
            opened.add(new Opened(file.name(), null, tables, Format.TABLE));
        } else {
            inside.forEach(
                    (path, bytes) -> open(draft, new NamedBytes(file.name() + "/" + path, bytes), format, opened));
        }
    }

    private static void openText(Draft draft, NamedBytes file, @Nullable Format format, List<Opened> opened)
            throws Unreadable {
        var text = Text.of(file.bytes());
        if (text.content().indexOf('\0') >= 0) {
            throw new Unreadable(0, "files.format.unknown");
        }
        if (text.guessed()) {
            draft.in(file.name())
                    .warn(0, "files.encoding.guessed", text.encoding().name());
        }
        var table = CsvTable.of(text.content());
        tellCut(draft, file.name(), table);
        if (OTHER_UNTIS.matcher(file.name()).matches() && !UntisReader.looksLike(table)) {
            throw new Unreadable(0, "files.untis.other");
        }
        var seen = UntisReader.looksLike(table) ? Format.UNTIS : Format.TABLE;
        boolean textual = format == Format.UNTIS || format == Format.TABLE;
        opened.add(new Opened(file.name(), null, List.of(table), textual ? format : seen));
    }

    private static void tellCut(Draft draft, String file, Table table) {
        if (table.cut() != null) {
            draft.unreadable(file, table.cut());
        }
    }

    private static @Nullable Format formatOf(Element root) {
        return switch (root.name()) {
            case "fet", "Activities_Timetable" -> Format.FET;
            case "timetable" -> Format.ASC;
            default -> null;
        };
    }
}

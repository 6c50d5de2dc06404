package ajar.school.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads timetable files of any known format. Stateless, safe to share between threads. */
public final class TimetableFiles {

    private TimetableFiles() {}

    /** Reads files that belong together, recognising each by its content. Never throws for what is in them. */
    public static TimetableRead read(List<NamedBytes> files) {
        return read(files, null, ColumnMapping.GUESSED);
    }

    /**
     * Reads files that belong together.
     *
     * @param format overrides what the content says; null to recognise
     * @param mapping of a table's columns, ignored by the other formats
     */
    public static TimetableRead read(List<NamedBytes> files, @Nullable Format format, ColumnMapping mapping) {
        var draft = new Draft();
        for (var file : files) {
            draft.in(file.name()).error(0, "files.format.unknown");
        }
        return draft.finish(format);
    }
}

package ajar.school.files;

import java.util.Locale;
import java.util.Optional;

/** The kinds of timetable file that can be read. A table is CSV or XLSX. */
public enum Format {
    TABLE,
    FET,
    ASC,
    UNTIS;

    /** Finds a format by the name a person types, such as {@code fet}; {@code csv} and {@code xlsx} mean a table. */
    public static Optional<Format> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "table", "csv", "xlsx" -> Optional.of(TABLE);
            case "fet" -> Optional.of(FET);
            case "asc", "asc-xml", "edupage" -> Optional.of(ASC);
            case "untis", "gpu001" -> Optional.of(UNTIS);
            default -> Optional.empty();
        };
    }
}

package ajar.site.privacy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of the file: a column as far as it concerns one person.
 *
 * @param table with its schema
 * @param leadsToSomebody whether it holds the id of a person
 * @param whose nothing where it is nobody's
 * @param sealedIn where the vault has sealed it: under which scope
 */
public record ColumnLine(
        String table,
        String column,
        boolean leadsToSomebody,
        Optional<Whose> whose,
        Optional<SealedIn> sealedIn,
        Export export,
        Erase erase) {

    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final Pattern TABLE = Pattern.compile("[a-z_]+\\.[a-z_]+");
    private static final Pattern KIND = Pattern.compile("id|person|personal|work|technical|secret|confidential:.*");

    /** Whether it is taken along, and how it is said. */
    public enum Export {
        YES,
        NAME,
        NO
    }

    /** What becomes of it. */
    public enum Erase {
        ROW,
        /** The database lets it go with the last row that it hangs on. */
        FOLLOW,
        BLANK,
        UNNAME,
        KEEP
    }

    /** The vault's scope: its kind, and the column of the row that holds its id. */
    public record SealedIn(String kind, String column) {}

    public ColumnLine {
        if (!TABLE.matcher(table).matches() || !NAME.matcher(column).matches()) {
            throw new IllegalArgumentException("No column is called %s.%s.".formatted(table, column));
        }
        if (whose.isEmpty() && (export != Export.NO || erase != Erase.KEEP)) {
            throw new IllegalArgumentException(
                    "%s.%s is nobody's, so nobody takes it along or erases it.".formatted(table, column));
        }
    }

    static Optional<SealedIn> sealedIn(String kind) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("There is no class %s.".formatted(kind));
        }
        var parts = kind.split(":", -1);
        if (!parts[0].equals("confidential")) {
            return Optional.empty();
        }
        if (parts.length != 3 || !NAME.matcher(parts[2]).matches()) {
            throw new IllegalArgumentException("%s does not say kind and column of its scope.".formatted(kind));
        }
        return Optional.of(new SealedIn(parts[1], parts[2]));
    }
}

package ajar.command.cases;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** One record of a table. What cannot be understood is told to the problems and makes the row unsound. */
final class Row {

    private final Table table;
    private final CsvRecord record;
    private int faults;

    Row(Table table, CsvRecord record) {
        this.table = table;
        this.record = record;
    }

    void isWrong(String sentence) {
        table.isWrong(record.getStartingLineNumber(), sentence);
        faults++;
    }

    /** Whether nothing of it was wrong so far. */
    boolean isSound() {
        return faults == 0;
    }

    /** How much was wrong so far: tells whether one more column could be understood. */
    int faults() {
        return faults;
    }

    String text(String column) {
        return record.getField(table.column(column));
    }

    /** A text that must not be empty. */
    String code(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            isWrong(column + " is empty");
        }
        return text;
    }

    /** A code that another file introduces. */
    String known(String column, Codes codes) {
        var code = code(column);
        if (!code.isEmpty() && !codes.has(code)) {
            isWrong("%s '%s' is not in %s".formatted(column, code, codes.file()));
        }
        return code;
    }

    /** A code that this file introduces. */
    String fresh(String column, Codes codes) {
        var code = code(column);
        if (!code.isEmpty() && !codes.add(code)) {
            isWrong("%s '%s' is there twice".formatted(column, code));
        }
        return code;
    }

    int number(String column) {
        try {
            return Integer.parseInt(text(column).strip());
        } catch (NumberFormatException notOne) {
            isWrong("%s is '%s', not a whole number".formatted(column, text(column)));
            return 0;
        }
    }

    int number(String column, int least, int most) {
        int before = faults;
        int number = number(column);
        if (faults == before && (number < least || number > most)) {
            isWrong("%s is %d; it has to be from %d to %d".formatted(column, number, least, most));
        }
        return Math.clamp(number, least, most);
    }

    double decimal(String column) {
        try {
            double number = Double.parseDouble(text(column).strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // told below, as for what is not finite
        }
        isWrong("%s is '%s', not a number".formatted(column, text(column)));
        return 0;
    }

    boolean yes(String column) {
        var text = text(column);
        if (!text.equals("yes") && !text.equals("no")) {
            isWrong("%s is '%s', neither yes nor no".formatted(column, text));
        }
        return text.equals("yes");
    }

    LocalDate date(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeParseException notOne) {
            isWrong("%s is '%s', not a date like 2027-01-11".formatted(column, text(column)));
            return LocalDate.EPOCH;
        }
    }
}

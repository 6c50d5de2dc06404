package ajar.school.files.raw;

import ajar.school.files.raw.Table.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The visible sheets of a workbook. The archive must have passed {@link Archive#unpack} before. */
public final class XlsxTables {

    /** Cells count with their gaps: one cell in the last column makes sixteen thousand. */
    static final int CELLS_MAX = 2_000_000;

    /** Up to column XFD, as far as spreadsheets go; the reader below makes room for whatever column a cell claims. */
    private static final Pattern CELL = Pattern.compile("[A-Za-z]{1,3}\\d{1,7}");

    private XlsxTables() {}

    /** The archive's files by their paths, and the archive itself. */
    public static List<Table> of(byte[] bytes, Map<String, byte[]> inside) throws Unreadable {
        for (var file : inside.entrySet()) {
            checkCells(file.getKey(), file.getValue());
        }
        try {
            return of(bytes, true);
        } catch (Unreadable perhapsWithoutStyles) {
            return of(bytes, false);
        }
    }

    private static void checkCells(String path, byte[] content) throws Unreadable {
        if (!XmlTree.looksLike(content)) {
            return;
        }
        boolean sound;
        try {
            sound = XmlTree.everyAttribute(
                    content, "c", "r", name -> CELL.matcher(name).matches());
        } catch (Unreadable broken) {
            // Drawings and the like are often no sound XML, and nobody reads them.
            sound = !path.endsWith(".xml");
        }
        if (!sound) {
            throw new Unreadable(0, "files.xlsx.broken");
        }
    }

    /** Only styles tell a time of day from a fraction, but the smallest workbooks have none. */
    private static List<Table> of(byte[] bytes, boolean styles) throws Unreadable {
        var tables = new ArrayList<Table>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styles, true))) {
            for (var sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    tables.add(table(sheet));
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unreadable(0, "files.xlsx.broken");
        }
        return tables;
    }

    private static Table table(Sheet sheet) throws IOException {
        var rows = new ArrayList<Row>();
        Unreadable cut = null;
        try (var stream = sheet.openStream()) {
            int cells = 0;
            for (var iterator = stream.iterator(); iterator.hasNext() && cut == null; ) {
                var row = iterator.next();
                cells += row.getCellCount() + 1;
                if (cells > CELLS_MAX || rows.size() >= CsvTable.ROWS_MAX) {
                    cut = new Unreadable(row.getRowNum(), "files.rows.many", CsvTable.ROWS_MAX);
                } else if (row.getPhysicalCellCount() > 0) {
                    addText(rows, row);
                }
            }
        }
        return new Table(sheet.getName(), List.copyOf(rows), cut);
    }

    private static void addText(List<Row> rows, org.dhatim.fastexcel.reader.Row row) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), CsvTable.COLUMNS_MAX); column++) {
            var cell = row.hasCell(column) ? text(row.getCell(column)) : "";
            texts.add(cell.length() > CsvTable.CELL_LENGTH_MAX ? cell.substring(0, CsvTable.CELL_LENGTH_MAX) : cell);
        }
        if (texts.stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(new Row(row.getRowNum(), List.copyOf(texts)));
        }
    }

    /** What a person sees in the cell, nearly: times of day as {@code 8:15}, whole numbers without decimals. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString());
        }
        return CsvTable.stripped(cell.getText());
    }

    private static String number(BigDecimal number, String format) {
        boolean ofDay = number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0;
        if (ofDay && format != null && format.toLowerCase(Locale.ROOT).contains("h")) {
            long minutes = number.multiply(BigDecimal.valueOf(24 * 60))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValue();
            return LocalTime.ofSecondOfDay(minutes % (24 * 60) * 60).toString();
        } else if (number.precision() - number.scale() > 15 || number.scale() > 15) {
            return number.toString();
        } else {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}

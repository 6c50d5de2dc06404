package ajar.site.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All lines of the file, by table, in the order of the file: what others refer to stands before them. */
@Component
public class Columns {

    private static final String FILE = "privacy/columns.csv";
    private static final String LEFT = "-left";

    private final List<NamedCsvRecord> lines;

    public Columns() {
        this(read());
    }

    Columns(Reader file) {
        try (var rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
            this.lines = rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each table's lines as they hold for somebody who works here, or for somebody who has left. */
    public Map<String, List<ColumnLine>> forSomebody(boolean whoHasLeft) {
        return lines.stream()
                .map(line -> line(line, whoHasLeft))
                .collect(groupingBy(ColumnLine::table, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    }

    private static ColumnLine line(NamedCsvRecord line, boolean whoHasLeft) {
        var whose = line.getField("whose");
        var erase = line.getField("erase");
        var applies = whoHasLeft || !erase.endsWith(LEFT);
        return new ColumnLine(
                line.getField("table"),
                line.getField("column"),
                line.getField("class").equals("person"),
                whose.equals("-") ? Optional.empty() : Optional.of(Whose.of(whose)),
                ColumnLine.sealedIn(line.getField("class")),
                ColumnLine.Export.valueOf(line.getField("export").toUpperCase(Locale.ROOT)),
                applies
                        ? ColumnLine.Erase.valueOf(erase.replace(LEFT, "").toUpperCase(Locale.ROOT))
                        : ColumnLine.Erase.KEEP);
    }

    private static Reader read() {
        try {
            return new InputStreamReader(new ClassPathResource(FILE).getInputStream(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ajar.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Reads {@code matrix/sql.txt}: by table, the lines of its cells. */
final class SqlTable {

    private SqlTable() {}

    static TreeMap<String, List<String>> read() {
        var tables = new TreeMap<String, List<String>>();
        var table = "";
        try (var file = Objects.requireNonNull(SqlTable.class.getResourceAsStream("/matrix/sql.txt"))) {
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith(" ")) {
                    Objects.requireNonNull(tables.get(table)).add(line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    table = line.strip();
                    tables.put(table, new ArrayList<>());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }
}

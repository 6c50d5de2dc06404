package ajar.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a thief of the disk holds: the files of two databases, the log of changes of the whole server, and what the server says. */
public final class RawFiles {

    private RawFiles() {}

    /** The files in which some text is to be read, after all of it was written down. */
    public static List<String> holding(String text, JdbcClient... databases) {
        var server = TestServer.shared();
        server.writeDown();
        var data = server.data();
        var places = new ArrayList<Path>(List.of(data.resolve("pg_wal"), data.resolve("global")));
        for (var database : databases) {
            places.add(data.resolve("base")
                    .resolve(database.sql("select oid::text from pg_database where datname = current_database()")
                            .query(String.class)
                            .single()));
        }
        places.add(data.resolveSibling("postgresql.log"));
        return places.stream()
                .flatMap(place -> files(place).stream())
                .filter(file -> holds(file, text))
                .map(file -> file.toString())
                .toList();
    }

    private static List<Path> files(Path place) {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

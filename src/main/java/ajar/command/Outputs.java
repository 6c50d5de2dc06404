package ajar.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that are written together: each under another name first, so that none is ever seen half-written. */
final class Outputs {

    private final Path folder;
    private final Map<String, String> texts = new LinkedHashMap<>();

    Outputs(Path folder) {
        this.folder = folder;
    }

    void add(String name, String text) {
        texts.put(name, text);
    }

    /** Writes all, and returns their names. */
    List<String> write() {
        var written = new LinkedHashMap<Path, Path>();
        try {
            Files.createDirectories(folder);
            for (var entry : texts.entrySet()) {
                var draft = folder.resolve(
                        "." + entry.getKey() + "." + ProcessHandle.current().pid() + ".part");
                written.put(draft, folder.resolve(entry.getKey()));
                Files.writeString(draft, entry.getValue());
            }
            for (var entry : written.entrySet()) {
                Files.move(entry.getKey(), entry.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
            return new ArrayList<>(texts.keySet());
        } catch (IOException failure) {
            throw new Failure("The files could not be written to " + folder + ": " + failure.getMessage(), failure);
        } finally {
            written.keySet().forEach(Outputs::remove);
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            // a draft that cannot be removed does no harm
        }
    }
}

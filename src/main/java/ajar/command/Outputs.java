package ajar.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
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

    /** Makes the folder and sees whether it can be written to, so that no work is done in vain. */
    void prepare() {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createFile(draft("trial")));
        } catch (FileAlreadyExistsException inTheWay) {
            throw new Refusal(inTheWay.getFile() + " is a file, so nothing can be written into it.");
        } catch (AccessDeniedException locked) {
            throw new Refusal(folder + " is not yours to write to.");
        } catch (IOException failure) {
            throw new Refusal(folder + " cannot be written to: " + failure.getMessage());
        }
    }

    private Path draft(String name) {
        return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    }

    /** Writes all, and returns their names. */
    List<String> write() {
        var written = new LinkedHashMap<Path, Path>();
        try {
            for (var name : texts.keySet()) {
                if (Files.isDirectory(folder.resolve(name))) {
                    throw new IOException(name + " is a folder there");
                }
            }
            for (var entry : texts.entrySet()) {
                var draft = draft(entry.getKey());
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

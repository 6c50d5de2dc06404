package ajar.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The project's files, and its Java files as the compiler reads them. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path RESOURCES = Path.of("src/main/resources");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private Sources() {}

    static List<Path> below(Path directory, String ending) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parsed only, so that thousands of lines take less than a second. */
    static List<CompilationUnitTree> parsed(List<Path> files) {
        try (var manager = COMPILER.getStandardFileManager(null, null, null)) {
            return parsed(manager.getJavaFileObjectsFromPaths(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CompilationUnitTree parsed(String source) {
        return parsed(List.of(new Sample(source))).getFirst();
    }

    private static List<CompilationUnitTree> parsed(Iterable<? extends JavaFileObject> files) {
        try {
            var units = new ArrayList<CompilationUnitTree>();
            ((JavacTask) COMPILER.getTask(null, null, null, null, null, files))
                    .parse()
                    .forEach(units::add);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Sample extends SimpleJavaFileObject {
        private final String source;

        private Sample(String source) {
            super(URI.create("string:///Sample.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}

package ajar.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of all modules: one file {@code messages/<module>.properties} each, read once at the start.
 *
 * <p>Besides English there are two languages for tests: {@code en-XA} puts an accent on every letter that a bundle says, so that a
 * word which came from elsewhere can be told; {@code en-XB} does the same and runs from right to left.
 */
@Component
public class Bundles {

    public static final Locale ENGLISH = Locale.UK;
    public static final Locale ACCENTED = Locale.of("en", "XA");
    public static final Locale MIRRORED = Locale.of("en", "XB");

    private final Map<String, String> patterns = new TreeMap<>();
    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    public Bundles() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
            for (var file : files) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for a reader; unknown languages read English. */
    public Words in(Locale locale) {
        return new Words(this, spoken().contains(locale) ? locale : ENGLISH);
    }

    public List<Locale> spoken() {
        return List.of(ENGLISH, ACCENTED, MIRRORED);
    }

    /** Whether any bundle has a message of that full key. */
    public boolean know(String key) {
        return patterns.containsKey(key);
    }

    String say(Locale locale, String key, Map<String, Object> arguments) {
        var format = formats.computeIfAbsent(locale, l -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, k -> format(locale, k));
        // ICU's formats keep state while they work.
        return format.clone().format(arguments);
    }

    boolean runsFromTheRight(Locale locale) {
        return locale.equals(MIRRORED);
    }

    private MessageFormat format(Locale locale, String key) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No bundle says %s.".formatted(key));
        }
        var pseudo = locale.equals(ACCENTED) || locale.equals(MIRRORED);
        return pseudo ? new AccentedFormat(pattern) : new MessageFormat(pattern, locale);
    }

    private void read(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename());
        var module = name.substring(0, name.indexOf('.'));
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            properties.load(reader);
        }
        properties.forEach((key, pattern) -> patterns.put(module + "." + key, (String) pattern));
    }
}

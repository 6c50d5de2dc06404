package ajar.site.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The style sheet and the scripts, each under an address that changes with its content, so that browsers keep them for a year and
 * still see every change. The many small style sheets become one here: a phone on poor wi-fi asks once.
 */
@Component
class Assets {

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    /** One file as it is sent. */
    record Asset(MediaType type, byte[] content) {

        private String mark() {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(content);
                return HexFormat.of().formatHex(digest, 0, 6);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final Map<String, String> addresses;

    Assets() {
        byName.put("ajar.css", new Asset(CSS, joined("classpath*:styles/*.css")));
        byName.put("ajar.js", new Asset(SCRIPT, joined("classpath*:scripts/*.js")));
        byName.put("charts.js", new Asset(SCRIPT, joined("classpath*:charts/*.js")));
        byName.put("sign.js", new Asset(SCRIPT, joined("classpath*:signs/*.js")));
        byName.put("htmx.js", webjar("htmx.org/*/dist/htmx.min.js"));
        byName.put("sse.js", webjar("htmx-ext-sse/*/sse.js"));
        addresses = byName.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, entry -> "/assets/%s/%s"
                .formatted(entry.getValue().mark(), entry.getKey())));
    }

    /** Plain name to address. */
    Map<String, String> addresses() {
        return addresses;
    }

    /** The current content, whatever mark was asked for: an old page gets the new style rather than none. */
    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static Asset webjar(String path) {
        return new Asset(SCRIPT, joined("classpath*:META-INF/resources/webjars/" + path));
    }

    /** By file name, so that the numbers in front of the names decide the order. */
    private static byte[] joined(String pattern) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (files.length == 0) {
                throw new IllegalStateException("Nothing lies at %s.".formatted(pattern));
            }
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            var all = new ByteArrayOutputStream();
            for (var file : files) {
                all.write(file.getContentAsByteArray());
                all.write('\n');
            }
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ajar.door.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Tells the looks and scripts of one release from those of another, the same on every node. */
@Component
class SignLook {

    private static final int BYTES = 6;

    private final String mark;

    SignLook() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var resources = new PathMatchingResourcePatternResolver();
            for (var place : new String[] {"classpath*:styles/*.css", "classpath*:signs/*.js"}) {
                var files = resources.getResources(place);
                Arrays.sort(files, Comparator.comparing(Resource::getFilename));
                for (var file : files) {
                    digest.update(file.getContentAsByteArray());
                }
            }
            mark = HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    String mark() {
        return mark;
    }
}

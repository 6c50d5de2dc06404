package ajar.site.prose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Texts that want to run script, load from elsewhere, or look like ours; and the two ways in which they could be shown. */
public final class Hostile {

    private Hostile() {}

    public static List<String> texts() {
        try {
            return new ClassPathResource("hostile/texts.txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.replace("\\n", "\n"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As if they were markup already, with the sanitizer alone between them and the page. */
    public static String sanitized(String text) {
        return Sanitizer.clean(text);
    }
}

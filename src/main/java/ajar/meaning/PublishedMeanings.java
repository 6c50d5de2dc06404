package ajar.meaning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Meanings of published texts that were asked for lately, found by a digest: the text itself is not kept. It forgets what was
 * not asked for longest, and everything when the process ends. Safe to share between threads.
 */
final class PublishedMeanings {

    static final int MEANINGS_MAX = 20_000;

    private final Map<String, Meaning> kept = new LinkedHashMap<>(16, 0.75f, true);

    synchronized Optional<Meaning> find(String text) {
        return Optional.ofNullable(kept.get(digest(text)));
    }

    synchronized void keep(String text, Meaning meaning) {
        kept.put(digest(text), meaning);
        if (kept.size() > MEANINGS_MAX) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    synchronized int size() {
        return kept.size();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}

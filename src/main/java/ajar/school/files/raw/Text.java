package ajar.school.files.raw;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file whose encoding nobody told.
 *
 * @param content without byte order mark
 * @param guessed whether the encoding was neither marked nor provably UTF-8
 */
public record Text(String content, Charset encoding, boolean guessed) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** One byte per character: every byte means something, so that decoding never fails. */
    private static final Set<String> LIKELY = Set.of(
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-9",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256");

    /** Below this the detector guesses at random: school files hold codes more than sentences. */
    private static final int CONFIDENCE_MIN = 25;

    private static final int WIDE_SAMPLE_BYTES = 4 * 1024;
    private static final int SAMPLE_BYTES = 64 * 1024;

    /** Decodes; never fails. */
    public static Text of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Text(
                    new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Text(
                    new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE),
                    StandardCharsets.UTF_16LE,
                    false);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Text(
                    new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE),
                    StandardCharsets.UTF_16BE,
                    false);
        }
        var wide = wide(bytes);
        if (wide != null) {
            return new Text(new String(bytes, wide), wide, false);
        }
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Text(decoded.toString(), StandardCharsets.UTF_8, false);
        } catch (CharacterCodingException notUtf8) {
            var encoding = guess(bytes);
            return new Text(new String(bytes, encoding), encoding, true);
        }
    }

    /** Two bytes for each character and no mark: codes and numbers have a zero in every other byte. Null where it is not so. */
    private static @Nullable Charset wide(byte[] bytes) {
        int looked = Math.min(bytes.length, WIDE_SAMPLE_BYTES) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || even > 0 && odd > 0 || Math.max(even, odd) * 4 < looked) {
            return null;
        }
        return looked == 0 ? null : even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Charset guess(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(tellingWords(bytes));
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= CONFIDENCE_MIN)
                .filter(match -> LIKELY.contains(match.getName()) || western(match))
                .findFirst()
                .filter(match -> !western(match))
                .map(match -> Charset.forName(match.getName()))
                .orElse(WESTERN);
    }

    /** The words with other than plain letters: codes and numbers around them only mislead. */
    private static byte[] tellingWords(byte[] bytes) {
        var words = new ByteArrayOutputStream();
        int word = 0;
        boolean telling = false;
        for (int i = 0; i <= bytes.length && words.size() < SAMPLE_BYTES; i++) {
            boolean letter = i < bytes.length && (bytes[i] < 0 || Character.isLetter(bytes[i]));
            if (letter) {
                telling |= bytes[i] < 0;
            } else {
                if (telling) {
                    words.write(bytes, word, i - word);
                    words.write(' ');
                }
                word = i + 1;
                telling = false;
            }
        }
        return words.toByteArray();
    }

    private static boolean western(CharsetMatch match) {
        return match.getName().equals("ISO-8859-1") || match.getName().equals("windows-1252");
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

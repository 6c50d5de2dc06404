package ajar.notices.calendars;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.site.calendars.Appointment;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of what a calendar was told in words, so that no words are kept. */
final class Marks {

    private Marks() {}

    static byte[] of(Appointment one) {
        try {
            var words = one.what() + "\n" + one.where();
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package ajar.school.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks a steward to confirm that something goes, or says why it cannot.
 *
 * @param sentences what would go with it
 * @param refusal why it cannot go; empty where it can
 * @param wayOut what to do first, and {@code wayOutAddress} where; empty where it can go
 * @param effect what it would do; null where it cannot go
 * @param confirm the word on the button
 */
public record Removal(
        String title,
        List<String> sentences,
        String refusal,
        String wayOut,
        String wayOutAddress,
        @Nullable Effects effect,
        String confirm,
        String address,
        String back) {

    public static Removal refused(
            String title, String refusal, String wayOut, String wayOutAddress, String address, String back) {
        return new Removal(title, List.of(), refusal, wayOut, wayOutAddress, null, "", address, back);
    }

    public static Removal asked(
            String title, List<String> sentences, Effects effect, String confirm, String address, String back) {
        return new Removal(title, sentences, "", "", "", effect, confirm, address, back);
    }
}

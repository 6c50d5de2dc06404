package ajar.notices.letters;

import java.util.List;
import java.util.UUID;

/**
 * A mail in words.
 *
 * @param method of the calendar part, or empty where it has none
 * @param calendar the calendar part
 * @param stop address with which its reader stops mail of the kind, or empty
 * @param notices what behind the bell it says
 */
record Composed(
        String to,
        String subject,
        String text,
        String html,
        String method,
        String calendar,
        String stop,
        List<UUID> notices) {

    Composed {
        notices = List.copyOf(notices);
    }
}

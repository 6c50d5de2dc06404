package ajar.coaching.web.cards;

import ajar.coaching.web.letter.Field;
import java.util.List;

/**
 * The card of a conversation, as its two write it.
 *
 * @param card its id; empty where there is none yet
 * @param version that is shown, 0 where there is none
 * @param name of the other
 * @param words as it stands, and {@code until}, {@code readers} in words; empty where there is none
 * @param own whether one has signed it as it stands, and {@code others}
 * @param field where it is written
 * @param lastDay in the field, between {@code first} and {@code last}
 * @param chosen ids of those it names, and {@code people} it may name
 */
public record CardPage(
        String conversation,
        String card,
        int version,
        String name,
        String words,
        String until,
        String readers,
        boolean own,
        boolean others,
        Field field,
        String lastDay,
        String first,
        String last,
        List<String> chosen,
        List<Reader> people) {

    /** Somebody it may name. */
    public record Reader(String id, String name) {}

    public boolean exists() {
        return !card.isEmpty();
    }

    public String href() {
        return "/conversations/" + conversation;
    }
}

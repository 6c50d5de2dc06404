package ajar.door.spaces;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Draws what cannot be guessed, in letters that cannot be mistaken for each other (Crockford's 32). Safe to share between threads. */
@Component
public class Secrets {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** 80 bits: no number of requests that anybody can send finds one of a school's hundred. */
    private static final int ADDRESS = 16;

    /** 40 bits, for a quarter of an hour: what somebody types on a television with four arrows. */
    private static final int TYPED = 8;

    private final SecureRandom random = new SecureRandom();

    public String address() {
        return letters(ADDRESS);
    }

    public String typed() {
        return letters(TYPED);
    }

    private String letters(int many) {
        var word = new StringBuilder();
        random.ints(many, 0, LETTERS.length()).forEach(place -> word.append(LETTERS.charAt(place)));
        return word.toString();
    }
}

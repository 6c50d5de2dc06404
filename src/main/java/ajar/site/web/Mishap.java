package ajar.site.web;

import ajar.site.Words;
import org.springframework.http.HttpStatusCode;

/** What is said when there is no page: a sentence, and the way out. */
public record Mishap(String title, String sentence, String wayOut, String wayOutWord) {

    static Mishap of(HttpStatusCode status, Words words) {
        var kind =
                switch (status.value()) {
                    case 401, 403 -> "refused";
                    case 404 -> "not-here";
                    case 413 -> "too-large";
                    case 429 -> "too-often";
                    default -> status.is4xxClientError() ? "misunderstood" : "broken";
                };
        return say(kind, "", words);
    }

    /** @param id stands in the log beside what happened */
    static Mishap broken(String id, Words words) {
        return say("broken", id, words);
    }

    private static Mishap say(String kind, String id, Words words) {
        var key = "site.mishap." + kind;
        return new Mishap(
                words.say(key + ".title"),
                words.say(key + ".sentence", "id", id),
                "/",
                words.say("site.mishap.way-out"));
    }
}

package ajar.coaching.web.letter;

/** Something just written, to be put better or taken away. */
public record EntryPage(String conversation, String id, String words, boolean hasWords, String refusal) {

    public String href() {
        return "/conversations/" + conversation;
    }

    public String action() {
        return href() + "/entries/" + id;
    }
}

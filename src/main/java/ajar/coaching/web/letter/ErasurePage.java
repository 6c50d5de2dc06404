package ajar.coaching.web.letter;

/** Asks for the word before a conversation is erased. */
public record ErasurePage(String conversation, String refusal) {

    public String href() {
        return "/conversations/" + conversation;
    }
}

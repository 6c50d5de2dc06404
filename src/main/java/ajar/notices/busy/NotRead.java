package ajar.notices.busy;

/** A calendar could not be read. Says nothing of what it holds. */
final class NotRead extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    NotRead(Trouble trouble) {
        super("The calendar was not read: " + trouble);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}

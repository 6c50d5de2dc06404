package ajar.notices.busy;

/** How much work one file may make. Whoever writes a rule of one line could otherwise keep a server at it for years. */
final class Effort {

    private long left;

    Effort(long most) {
        this.left = most;
    }

    /** Before the work is done. */
    void spend(long steps) throws NotRead {
        left -= Math.min(Math.max(steps, 0), left + 1);
        if (left < 0) {
            throw new NotRead(Trouble.TOO_LARGE);
        }
    }
}

package ajar.site.entry.signin;

/**
 * Which second proofs somebody could show now.
 *
 * @param mail the address a code would go to, with most of it hidden; empty where none can be sent
 * @param recovery whether recovery codes are left
 */
public record SecondStepPage(String refusal, boolean passkeys, String mail, boolean recovery) {

    /** Neither is there; then a passkey is the only proof left. */
    public boolean hasNone() {
        return mail.isEmpty() && !recovery;
    }
}

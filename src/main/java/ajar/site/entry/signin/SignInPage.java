package ajar.site.entry.signin;

import java.util.List;

/**
 * The ways in.
 *
 * @param refusal in words, empty at first
 * @param name as it was typed
 * @param passkeys whether this address can have them
 * @param mailCodes whether a mail server is configured
 */
public record SignInPage(
        String refusal, String name, boolean passkeys, boolean mailCodes, List<ProviderChoice> providers) {

    /** A directory of the school that vouches for its people. */
    public record ProviderChoice(String address, String words) {}
}

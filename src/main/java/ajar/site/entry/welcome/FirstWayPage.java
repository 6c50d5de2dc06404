package ajar.site.entry.welcome;

import ajar.site.entry.signin.SignInPage.ProviderChoice;
import java.util.List;

/**
 * Which way in somebody new chooses.
 *
 * @param name a proposal for the name they sign in with
 * @param passkeys whether this address can have them
 * @param mine whether somebody is signed in who could add this school to their account
 */
public record FirstWayPage(
        String refusal,
        String person,
        String school,
        String name,
        boolean passkeys,
        List<ProviderChoice> providers,
        String mine) {}

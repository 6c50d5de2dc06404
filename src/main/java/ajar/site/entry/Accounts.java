package ajar.site.entry;

import java.util.Optional;

/** Who may sign in with a name and a password. */
interface Accounts {

    /** One person's way in; the password as its hash. */
    record Account(SignedIn owner, String password) {}

    Optional<Account> named(String name);
}

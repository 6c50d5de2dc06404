package ajar.site.accounts;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param mail where they are reached, shown by them to be theirs
 * @param password its hash
 */
public record Account(
        AccountId id,
        String name,
        @Nullable String mail,
        @Nullable String password) {

    public boolean hasPassword() {
        return password != null;
    }

    @Override
    public String toString() {
        return "Account[%s]".formatted(id.value());
    }
}

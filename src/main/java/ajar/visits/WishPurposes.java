package ajar.visits;

import ajar.school.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody makes a wish for, if they like to say [V1]. A port: whoever keeps such things implements it; the visits neither store
 * nor read them, and nobody but the wisher is told. Called in the name of the wisher.
 */
public interface WishPurposes {

    /** What a person may choose from, what is most in hand first. */
    List<Purpose> of(PersonId visitor);

    /** What one of their wishes is for. */
    Optional<UUID> of(PersonId visitor, WishId wish);

    /** From now on the wish is for that, or for nothing said; what cannot be chosen is nothing. */
    void choose(PersonId visitor, WishId wish, Optional<UUID> purpose);

    /** @param title the wisher's own words */
    record Purpose(UUID id, String title) {}
}

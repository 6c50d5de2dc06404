package ajar.visits.wishes;

import ajar.school.PersonId;
import ajar.visits.WishId;
import ajar.visits.WishPurposes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Where nobody keeps what wishes are for, there is nothing to choose. */
@Component
@Fallback
class NothingSaid implements WishPurposes {

    @Override
    public List<Purpose> of(PersonId visitor) {
        return List.of();
    }

    @Override
    public Optional<UUID> of(PersonId visitor, WishId wish) {
        return Optional.empty();
    }

    @Override
    public void choose(PersonId visitor, WishId wish, Optional<UUID> purpose) {}
}

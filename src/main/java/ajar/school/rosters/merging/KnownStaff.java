package ajar.school.rosters.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a school knows before a roster is merged.
 *
 * @param keys of this roster's system, with whom each means; empty for somebody who does not belong into Ajar
 */
record KnownStaff(List<KnownPerson> people, Map<String, Optional<UUID>> keys, boolean familyFirst) {

    long here() {
        return people.stream().filter(person -> !person.left()).count();
    }
}

package ajar.school.rosters.merging;

import ajar.school.files.FileProblem;
import ajar.school.people.Staffing.Details;
import ajar.school.rosters.RosterPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What confirming a roster would do.
 *
 * @param fresh people to make, each with a code
 * @param changed people whose names, address, code or department change
 * @param back people who had left
 * @param gone people who leave
 * @param stewards who would leave but for being a steward; they stay until somebody says so on their page
 * @param asked who is this really?
 * @param passedOver new people whose roster role was not chosen, by that word
 * @param elsewhere people of the roster's other schools
 * @param keys to remember, with whom each means: a person, somebody of {@code fresh} by their place, or nobody
 * @param here how many work at the school before
 */
record RosterPlan(
        List<Fresh> fresh,
        List<Changed> changed,
        List<Changed> back,
        List<KnownPerson> same,
        List<KnownPerson> gone,
        List<KnownPerson> stewards,
        List<Question> asked,
        Map<String, Integer> passedOver,
        int elsewhere,
        Map<String, Meant> keys,
        long here,
        List<FileProblem> problems) {

    /** Somebody new. */
    record Fresh(RosterPerson person, String code) {}

    /** Somebody known, as they will be; {@code teaches} as the roster calls them. */
    record Changed(KnownPerson before, Details after, boolean teaches) {}

    /** Who is this really? {@code answer} is what was said, or the guess while nobody has. */
    record Question(String tag, RosterPerson person, List<KnownPerson> guesses, String answer) {}

    /** Whom a key means: an id, a place among the new people, or neither for nobody. */
    record Meant(Optional<UUID> known, int fresh) {
        static final int NOBODY_NEW = -1;
    }

    /** More than this share of a school does not leave at once, or the file is wrong; in percent. */
    private static final int MANY_PERCENT = 10;

    boolean changesNothing() {
        return fresh.isEmpty() && changed.isEmpty() && back.isEmpty() && gone.isEmpty() && keys.isEmpty();
    }

    boolean manyLeave() {
        return gone.size() * 100L > here * MANY_PERCENT;
    }

    /** Names what a steward was shown, so that nothing else is confirmed. */
    String digest() {
        var all = new StringBuilder();
        fresh.forEach(one -> all.append(one).append('\n'));
        changed.forEach(one -> all.append("changed ").append(one).append('\n'));
        back.forEach(one -> all.append("back ").append(one).append('\n'));
        gone.forEach(one -> all.append("gone ").append(one.id()).append('\n'));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}

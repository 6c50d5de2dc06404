package ajar.school.rosters;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Somebody of the staff, as a roster tells of them. Texts are empty where it tells nothing.
 *
 * @param keys under which the roster knows this person: several where it lists somebody once for each school
 * @param roles in the roster's own words; a proposal at most, never a role in Ajar
 * @param orgs the schools of the roster where this person works
 * @param left the schools that this person is said to have left; {@link #EVERYWHERE} for all
 * @param allOrgs there is no school but those named; false where a change tells of a few alone
 * @param line in that file, from 1
 */
public record RosterPerson(
        List<String> keys,
        String given,
        String family,
        String email,
        String code,
        String department,
        List<String> roles,
        List<String> orgs,
        List<String> left,
        boolean allOrgs,
        String file,
        int line) {

    /** Among those left: no school remains. */
    public static final String EVERYWHERE = "*";

    public RosterPerson {
        keys = List.copyOf(keys);
        roles = List.copyOf(roles);
        orgs = List.copyOf(orgs);
        left = List.copyOf(left);
    }

    /** A change of somebody else's making may name nobody: just a key, and what became of it. */
    public boolean named() {
        return !family.isEmpty();
    }

    /** As people say it, given name first. */
    public String name() {
        return (given + " " + family).strip();
    }

    /** Whether the roster calls this person a teacher. */
    public boolean teaches() {
        return roles.contains("teacher");
    }

    /** Said to be at no school any more. */
    public boolean leftEverywhere() {
        return left.contains(EVERYWHERE);
    }

    RosterPerson withoutEmail() {
        return new RosterPerson(keys, given, family, "", code, department, roles, orgs, left, allOrgs, file, line);
    }

    /** The same person, listed again: what the first entry leaves open, the second fills in. */
    RosterPerson with(RosterPerson again) {
        var stays = left.isEmpty() || again.left.isEmpty();
        return new RosterPerson(
                both(keys, again.keys),
                given,
                family,
                first(email, again.email),
                first(code, again.code),
                first(department, again.department),
                both(roles, again.roles),
                both(orgs, again.orgs),
                stays ? List.of() : both(left, again.left),
                allOrgs && again.allOrgs,
                file,
                line);
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static List<String> both(List<String> one, List<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }
}

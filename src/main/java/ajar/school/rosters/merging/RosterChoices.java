package ajar.school.rosters.merging;

import ajar.school.rosters.StaffColumns;
import java.util.List;
import java.util.Map;

/**
 * What a steward decided about a roster. The preview is made from it, and only what was previewed can be confirmed.
 *
 * @param org which school of the roster this one is; empty while nobody said, or where it names none
 * @param brought the roster's words for those who come in when they are new
 * @param everybody whoever is not in the roster has left
 * @param people by tag: {@link #NEW}, {@link #NOBODY}, or the id of a person
 */
public record RosterChoices(
        StaffColumns columns,
        String org,
        List<String> brought,
        Granted granted,
        boolean everybody,
        Map<String, String> people) {

    public static final String NEW = "new";
    public static final String NOBODY = "nobody";

    /** Who of the new people become teachers in Ajar; other roles are given one by one. */
    public enum Granted {
        NOBODY,
        CALLED_TEACHERS,
        ALL
    }

    public RosterChoices {
        brought = List.copyOf(brought);
        people = Map.copyOf(people);
    }
}

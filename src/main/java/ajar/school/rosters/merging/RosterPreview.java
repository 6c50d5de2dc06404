package ajar.school.rosters.merging;

import ajar.school.files.FileProblem;
import ajar.school.rosters.RosterRead.Kind;
import ajar.school.rosters.RosterRead.Org;
import ajar.school.rosters.StaffGuess;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What confirming a roster would do, for a page to show.
 *
 * @param version of OneRoster; empty for lists
 * @param bulk the roster says of itself that it holds everybody
 * @param whole nothing was cut off; otherwise nobody leaves because of it
 * @param orgs the schools of the roster
 * @param columns what the columns of a table mean; null for OneRoster
 * @param stewards who would leave, and stay because they are stewards
 * @param called how many of those who come in the roster calls teachers
 * @param roles the roster's words for people who are new or passed over, with how many of each
 * @param elsewhere people of the roster's other schools
 * @param leftOut entries of pupils and families, and others nobody may store
 * @param here how many work at the school now
 * @param manyLeave so many leave that their number has to be said
 * @param digest what a confirmation has to name, so that nothing else is confirmed than was shown
 */
public record RosterPreview(
        Kind kind,
        String version,
        boolean bulk,
        boolean whole,
        List<Org> orgs,
        @Nullable StaffGuess columns,
        RosterChoices choices,
        List<Newcomer> fresh,
        List<Difference> changed,
        List<Difference> back,
        List<String> same,
        List<String> gone,
        List<String> stewards,
        List<Question> questions,
        int called,
        Map<String, Integer> roles,
        int elsewhere,
        int leftOut,
        long here,
        boolean manyLeave,
        List<FileProblem> problems,
        List<Obstacle> obstacles,
        String digest) {

    /** Somebody new; texts are empty where nothing is known. */
    public record Newcomer(String name, String code, String email, String department) {}

    /** Somebody known, and what is different: each as it was and as it will be. */
    public record Difference(String name, List<Change> changes) {}

    /** One change; {@code before} is empty where there was nothing. */
    public record Change(What what, String before, String after) {}

    /** What of a person can change. */
    public enum What {
        NAME,
        EMAIL,
        CODE,
        DEPARTMENT
    }

    /**
     * Who is this really?
     *
     * @param told what the roster tells of them beside the name
     * @param like those of the school who may be meant
     * @param answer as {@link RosterChoices#people} says it: a guess while nobody has answered
     */
    public record Question(String tag, String name, String told, List<Like> like, String answer) {}

    /** Somebody of the school, by id. */
    public record Like(String id, String name, boolean left) {}

    /** Why it cannot be confirmed as it is. */
    public enum Obstacle {
        NOBODY,
        WHICH_SCHOOL,
        WHO_IS_THIS,
        NOTHING_CHANGES
    }

    public boolean canBeConfirmed() {
        return obstacles.isEmpty();
    }
}

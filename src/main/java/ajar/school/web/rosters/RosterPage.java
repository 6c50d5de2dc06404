package ajar.school.web.rosters;

import java.util.List;

/**
 * What a roster would change, and what has to be decided about it. Texts are empty and lists too where there is nothing to say.
 *
 * @param source what sort of roster it is
 * @param notes what was passed over and why, as sentences
 * @param columns what the columns of a list mean
 * @param orgs which school of the roster this one is
 * @param roles the roster's words for people who are new
 * @param grants who of them becomes a teacher
 * @param everybody whether that can be said, and what was said
 * @param leaving asks for the number of those who leave
 * @param shown names what the page shows, for the confirmation
 */
public record RosterPage(
        String address,
        String counts,
        String source,
        String note,
        List<String> refusals,
        List<String> notes,
        List<Question> questions,
        List<Column> columns,
        List<Option> orgs,
        List<Option> roles,
        List<Option> grants,
        Everybody everybody,
        String leaving,
        List<Part> parts,
        List<String> problems,
        String problemsMore,
        String shown,
        boolean canConfirm) {

    /** New, changed, returning or leaving people. */
    public record Part(String title, List<String> lines, String more, boolean open) {}

    /** Who is this really? */
    public record Question(String tag, String sentence, List<Option> options) {}

    /** What a field is read from. */
    public record Column(String name, String word, List<Option> heads) {}

    public record Option(String value, String word, boolean chosen) {}

    /** Whether whoever is not in it has left. */
    public record Everybody(boolean asked, boolean said, String sentence) {}
}

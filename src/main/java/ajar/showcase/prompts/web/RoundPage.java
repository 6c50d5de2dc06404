package ajar.showcase.prompts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round: the sentence, how to finish it, and how it was finished.
 *
 * @param parts what stands around the blanks
 * @param said what came of the last tap, {@code refusal} why nothing did; empty where there was none
 * @param form nothing where the round is not open
 * @param mine one's own answer, or nothing
 * @param removed for moderators
 * @param askAgain where a coach asks it again; empty for others
 */
public record RoundPage(
        List<String> parts,
        String title,
        String when,
        String said,
        String refusal,
        @Nullable Form form,
        @Nullable Mine mine,
        Wall wall,
        List<Removed> removed,
        List<Other> others,
        String askAgain) {

    /**
     * How it was finished.
     *
     * @param waiting how many answers without a name are still needed, or empty
     * @param empty that there is nothing to read, or empty
     * @param groups answers that say nearly the same, two and more; {@code single} the others
     */
    public record Wall(String waiting, String empty, List<Group> groups, List<Entry> single) {}

    /** @param fields one for each blank */
    public record Form(String action, List<Field> fields, String withName) {}

    public record Field(String name, String label, String value) {}

    /**
     * @param how with a name or without, on the wall or waiting
     * @param takenAway why a moderator took it away, or empty
     */
    public record Mine(List<String> fillings, String how, String takenAway, String takeBack) {}

    public record Group(String count, List<Entry> entries) {}

    /**
     * @param author a name, or that there is none
     * @param takeAway where a moderator takes it away; empty for others
     */
    public record Entry(List<String> fillings, String author, boolean named, String takeAway) {}

    public record Removed(List<String> fillings, String why, String who, String putBack) {}

    public record Other(String when, String href) {}
}

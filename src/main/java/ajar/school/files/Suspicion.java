package ajar.school.files;

import java.util.List;

/**
 * A reason to ask "who is this really?" before a code becomes a person.
 *
 * @param codes the one code that looks like a placeholder, or the codes that look like one person
 * @param lessons how many placed lessons carry any of the codes
 */
public record Suspicion(Kind kind, List<String> codes, int lessons) {

    /** What is suspected. */
    public enum Kind {
        PLACEHOLDER,
        SAME_PERSON
    }

    public Suspicion {
        codes = List.copyOf(codes);
    }
}

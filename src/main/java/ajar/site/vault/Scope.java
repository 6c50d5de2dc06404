package ajar.site.vault;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whose texts are locked together and thrown away together.
 *
 * @param kind small letters and underscores, forty at the most: {@code person}, {@code conversation}
 * @param id of that person or thing
 */
public record Scope(String kind, UUID id) {

    private static final Pattern KIND = Pattern.compile("[a-z_]{1,40}");

    public Scope {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("No scope is of the kind %s.".formatted(kind));
        }
    }

    /** What is one person's own: titles of a focus, private notes. */
    public static Scope ofPerson(UUID person) {
        return new Scope("person", person);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}

package ajar.dots.ranking;

import java.util.List;
import java.util.UUID;

/** A practice under the school's name for it, with other words that people use. */
public record NamedPractice(UUID id, String name, List<String> synonyms) {

    public NamedPractice {
        synonyms = List.copyOf(synonyms);
    }

    /** What is compared with a need; whoever keeps meanings of texts keeps that of this one too. */
    public String inWords() {
        return synonyms.isEmpty() ? name : name + ": " + String.join(", ", synonyms);
    }
}

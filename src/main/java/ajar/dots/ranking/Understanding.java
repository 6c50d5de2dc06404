package ajar.dots.ranking;

import ajar.meaning.Meaning;
import ajar.meaning.Meanings;
import java.util.Map;
import java.util.Optional;

/** Where a ranking has the meanings of texts from. */
public interface Understanding {

    /** Of confidential words; whoever answers keeps neither them nor the meaning. Empty where there is no model. */
    Optional<Meaning> ofNeed(String words);

    /** Of a text that everybody may read; of a practice's name too. */
    Optional<Meaning> ofPublished(String words);

    static Understanding by(Meanings meanings) {
        return knowing(Map.of(), meanings);
    }

    /** @param known meanings of published texts by their words, such as those kept in a table; others are worked out */
    static Understanding knowing(Map<String, Meaning> known, Meanings meanings) {
        return new Understanding() {
            @Override
            public Optional<Meaning> ofNeed(String words) {
                return meanings.of(words);
            }

            @Override
            public Optional<Meaning> ofPublished(String words) {
                return Optional.ofNullable(known.get(words)).or(() -> meanings.ofPublished(words));
            }
        };
    }
}

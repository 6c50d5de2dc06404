package ajar.visits.rules.web;

import java.util.List;

/**
 * The school's rules. Everybody reads them; {@code mayChange} is the steward's.
 *
 * @param began which ready profile they began as
 * @param order the aims in one sentence
 */
public record RulesPage(
        String said,
        boolean refused,
        boolean mayChange,
        String began,
        String order,
        List<Ready> ready,
        List<Option> colleagues,
        List<Chapter> chapters,
        List<Option> switches,
        List<Person> exempt,
        List<Person> others) {

    public record Ready(String word, String name, String sentence, boolean chosen) {}

    public record Option(String word, String name, boolean chosen) {}

    public record Chapter(String anchor, String name, String sentence, List<Field> fields) {}

    public record Field(String word, String name, int number, int min, int max, boolean wrong) {}

    public record Person(String id, String name) {}
}

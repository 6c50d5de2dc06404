package ajar.matrix;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A route of the table: how it is asked for, and who is answered how.
 *
 * @param key verb, route, and {@code htmx} where only fragments are answered
 * @param sends the fields of the form, with {@code <door>} for the id of a door
 * @param with what stands for a variable of the route, where it is not the thing of that name: one for both owners, or one each
 * @param answers by owner (0 where the route asks for nobody's), by who asks
 */
record Place(String key, String sends, Map<String, String> with, TreeMap<Integer, Map<Subject, Answer>> answers) {

    /** What is nobody's: a random id, and what belongs to another school. */
    static final int NOBODYS = -1;

    Place(String key) {
        this(key, "", new LinkedHashMap<>(), new TreeMap<>());
    }

    Place sending(String fields) {
        return new Place(key, fields, with, answers);
    }

    String verb() {
        return key.split(" ")[0];
    }

    String route() {
        return key.split(" ")[1];
    }

    boolean isHtmx() {
        return key.endsWith(" htmx");
    }

    boolean changes() {
        return verb().equals("POST");
    }

    /** Whether it is asked for with the id of something. */
    boolean isOfSomebody() {
        return !answers.containsKey(0);
    }

    boolean hasIdsInFormToo() {
        return route().contains("{") && sends().contains("<");
    }

    Answer expected(int owner, Subject who) {
        var said = answers.getOrDefault(owner, Map.of());
        var asker = owner == 0 ? who.likeness() : who;
        if (said.containsKey(asker)) {
            return said.get(asker);
        }
        return who.otherwise();
    }

    void add(int owner, Answer answer, Subject who) {
        var said = answers.computeIfAbsent(owner, key -> new EnumMap<>(Subject.class));
        if (said.putIfAbsent(who, answer) != null) {
            throw new IllegalArgumentException("%s answers %s twice.".formatted(key, who.words()));
        }
    }
}

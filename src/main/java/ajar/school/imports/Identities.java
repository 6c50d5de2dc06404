package ajar.school.imports;

import ajar.school.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who the codes of a file are. What the steward says now goes before what was remembered, and that before equal codes and equal names.
 * Codes that nobody knows become new people.
 */
final class Identities {

    static final String NEW = "new:";

    private final Map<String, String> said;
    private final Map<String, Optional<UUID>> remembered;
    private final Map<String, UUID> byCode = new HashMap<>();
    private final Map<String, @Nullable UUID> byName = new HashMap<>();
    private final Map<String, Incoming.Name> names;
    private final Map<String, Incoming.Name> fresh = new TreeMap<>();

    /** @param remembered by code: a person, or empty for a placeholder */
    Identities(
            List<Person> people,
            Map<String, Optional<UUID>> remembered,
            Map<String, String> said,
            Map<String, Incoming.Name> names) {
        var ids = people.stream().map(person -> person.id().value().toString()).collect(Collectors.toSet());
        this.said = new TreeMap<>(said);
        this.said
                .values()
                .removeIf(answer ->
                        !answer.equals(Choices.NEW) && !answer.equals(Choices.NOBODY) && !ids.contains(answer));
        this.remembered = remembered;
        this.names = names;
        for (var person : people) {
            byCode.put(person.code(), person.id().value());
            // Two people of one name: the name then tells nothing.
            byName.merge(folded(person.name()), person.id().value(), (one, other) -> NOBODY_IN_PARTICULAR);
        }
    }

    private static final UUID NOBODY_IN_PARTICULAR = new UUID(0, 0);

    /** What the steward says, as far as it is about people of this school. */
    Map<String, String> said() {
        return said;
    }

    /** Whether somebody has to say who this is: nobody has said it, now or before. */
    boolean asks(String code) {
        return !said.containsKey(code) && !remembered.containsKey(code);
    }

    /** Tags of the people behind codes, sorted, each once; placeholders are left out. */
    List<String> tags(List<String> codes) {
        var tags = new ArrayList<String>();
        for (var code : codes) {
            var tag = tag(code);
            if (tag != null && !tags.contains(tag)) {
                tags.add(tag);
            }
        }
        tags.sort(null);
        return List.copyOf(tags);
    }

    /** Those who have to be made, by code, as far as {@link #tags} has met them. */
    Map<String, Incoming.Name> fresh() {
        return fresh;
    }

    /** Who it would be if nobody had to be asked: an id, or null. */
    @Nullable
    UUID known(String code) {
        var id = byCode.get(code);
        if (id != null) {
            return id;
        }
        var name = names.get(code);
        var sameName = name == null ? byName.get(folded(code)) : byName.get(folded(name.given() + " " + name.family()));
        return NOBODY_IN_PARTICULAR.equals(sameName) ? null : sameName;
    }

    private @Nullable String tag(String code) {
        var answer = said.get(code);
        if (answer != null) {
            return switch (answer) {
                case Choices.NOBODY -> null;
                case Choices.NEW -> made(code);
                default -> answer;
            };
        }
        var before = remembered.get(code);
        if (before != null) {
            return before.map(UUID::toString).orElse(null);
        }
        var known = known(code);
        return known == null ? made(code) : known.toString();
    }

    private String made(String code) {
        fresh.putIfAbsent(code, names.getOrDefault(code, new Incoming.Name("", code)));
        return NEW + code;
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

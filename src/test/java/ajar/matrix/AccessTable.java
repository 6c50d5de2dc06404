package ajar.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads {@code matrix/http.txt}, which says how it is to be read. */
record AccessTable(TreeMap<String, Place> places) {

    private static final Map<String, Integer> OWNERS = Map.of(
            "of the teacher", 1, "of a colleague", 2, "of the school", 1, "of nobody", Place.NOBODYS, "answers", 0);

    static AccessTable read() {
        try (InputStream file = Objects.requireNonNull(AccessTable.class.getResourceAsStream("/matrix/http.txt"))) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static AccessTable of(List<String> lines) {
        var table = new AccessTable(new TreeMap<>());
        var key = "";
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            } else if (line.startsWith(" ")) {
                table.add(key, line.strip());
            } else {
                key = line.strip();
                if (table.places.put(key, new Place(key)) != null) {
                    throw new IllegalArgumentException("The table names %s twice.".formatted(key));
                }
            }
        }
        return table;
    }

    private void add(String key, String line) {
        var place = Objects.requireNonNull(places.get(key));
        if (line.startsWith("sends ")) {
            places.put(key, place.sending(line.substring("sends ".length())));
        } else if (line.startsWith("with ")) {
            for (var one : line.substring("with ".length()).split(", ")) {
                var parts = one.split("=", 2);
                place.with().put(parts[0], parts[1]);
            }
        } else {
            var owner = OWNERS.keySet().stream()
                    .filter(line::startsWith)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("%s: what does \"%s\" say?".formatted(key, line)));
            answers(place, OWNERS.get(owner), line.substring(owner.length()).strip());
        }
    }

    /** {@code sees: teacher, steward; does: host}: nothing more means that it is not here for anybody. */
    private static void answers(Place place, int owner, String line) {
        place.answers().computeIfAbsent(owner, key -> new TreeMap<>());
        for (var part : line.split("; ")) {
            if (part.isBlank()) {
                continue;
            }
            var colon = part.indexOf(": ");
            var answer = Answer.of(part.substring(0, colon));
            for (var who : part.substring(colon + 2).split(", ")) {
                Subject.named(who).forEach(subject -> place.add(owner, answer, subject));
            }
        }
    }
}

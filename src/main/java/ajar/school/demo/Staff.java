package ajar.school.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.school.PersonId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody of Hawthorn, as {@code school/demo/people.csv} lists them.
 *
 * @param teaches the subject, or empty
 * @param room where they teach; each teacher has a room of their own
 */
record Staff(
        String code,
        String given,
        String family,
        String department,
        String teaches,
        String room,
        String building,
        List<String> roles) {

    static List<Staff> all() {
        var stream = Objects.requireNonNull(Staff.class.getResourceAsStream("/school/demo/people.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return lines.lines().skip(1).map(Staff::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Staff of(String line) {
        var cell = line.split(",", -1);
        return new Staff(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], List.of(cell[7].split(" ")));
    }

    /** The same in every demo, so that two installations tell the same story. */
    PersonId id() {
        return new PersonId(Naming.id("person", code));
    }

    boolean isTeacher() {
        return !teaches.isEmpty();
    }

    /** Ids that come from names. */
    static final class Naming {
        private Naming() {}

        static UUID id(String kind, String name) {
            return UUID.nameUUIDFromBytes(("hawthorn/" + kind + "/" + name).getBytes(UTF_8));
        }
    }
}

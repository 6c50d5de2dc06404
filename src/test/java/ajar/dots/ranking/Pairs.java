package ajar.dots.ranking;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Struggles of teachers, written for this, each with a colleague who can help: what somebody learned from them or what they offer
 * ({@code strength}), and how they would put it in a line on a form ({@code also}). Further colleagues can help with none of them. Weights
 * were chosen by one part; the other, held back, was written after that.
 */
final class Pairs {

    /** @param struggle empty for a colleague who can help with none */
    record Pair(
            int number,
            boolean held,
            String language,
            String practice,
            Source source,
            String struggle,
            String strength,
            String also) {

        boolean asks() {
            return !struggle.isEmpty();
        }

        Need need() {
            return new Need(struggle, Set.of());
        }

        Candidate<Integer> colleague(Said... said) {
            return new Candidate<>(number, Kind.COLLEAGUE, List.of(said), practices(), 0, Reach.ANY_TIME, 0);
        }

        Candidate<Integer> colleague() {
            return also.isEmpty() ? colleague(told()) : colleague(told(), named());
        }

        /** Foreign ones have none, so that they are compared with what has none either. */
        Pair withoutLine() {
            return new Pair(number, held, language, practice, source, struggle, strength, "");
        }

        Said told() {
            return new Said(strength, source);
        }

        Said named() {
            return new Said(also, Source.OFFER);
        }

        Set<UUID> practices() {
            return practice.isEmpty() ? Set.of() : Set.of(idOf(practice));
        }
    }

    private Pairs() {}

    static List<Pair> in(String language) {
        return all().stream().filter(pair -> pair.language().equals(language)).toList();
    }

    static List<Pair> all() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(opened("/ajar/dots/pairs.csv"))) {
            return csv.stream().map(Pairs::pair).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Pair pair(NamedCsvRecord row) {
        return new Pair(
                Integer.parseInt(row.getField("pair")),
                row.getField("part").equals("held"),
                row.getField("language"),
                row.getField("practice"),
                Source.valueOf(row.getField("source")),
                row.getField("struggle"),
                row.getField("strength"),
                row.getField("also"));
    }

    /** What every new school starts with. */
    static List<NamedPractice> practices() {
        try (var lines = new BufferedReader(opened("/school/practices.txt"))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(":"))
                    .map(parts -> new NamedPractice(
                            idOf(parts[0]),
                            parts[0],
                            Stream.of(parts[1].split(",")).map(String::strip).toList()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static UUID idOf(String practice) {
        return UUID.nameUUIDFromBytes(practice.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStreamReader opened(String resource) {
        return new InputStreamReader(
                Objects.requireNonNull(Pairs.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8);
    }
}

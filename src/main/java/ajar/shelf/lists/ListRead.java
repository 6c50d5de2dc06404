package ajar.shelf.lists;

import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.files.tables.TableLine;
import ajar.shelf.books.Details;
import ajar.shelf.books.Isbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the books of a list by its columns; what is wrong is collected with its line, all of it.
 *
 * @param entries each book once
 */
record ListRead(List<Entry> entries, List<Problem> problems) {

    private static final int NOTE_MAX = 600;
    private static final String BETWEEN = "[;,|/]";

    /** What the school has names for. */
    record Names(Map<String, PracticeId> practices, Map<String, PersonId> people) {

        /** Practices by all their words; people by their names and codes, but for a name that two have. */
        static Names of(List<Practice> practices, List<Person> people) {
            var words = new HashMap<String, PracticeId>();
            practices.forEach(practice -> Stream.concat(Stream.of(practice.name()), practice.synonyms().stream())
                    .forEach(word -> words.putIfAbsent(plain(word), practice.id())));
            var names = new HashMap<String, PersonId>();
            var twice = new HashSet<String>();
            for (var person : people) {
                var said = Stream.of(
                                person.name(),
                                person.givenName() + " " + person.familyName(),
                                person.familyName() + " " + person.givenName(),
                                person.code())
                        .map(ListRead::plain)
                        .collect(Collectors.toSet());
                for (var name : said) {
                    if (names.putIfAbsent(name, person.id()) != null) {
                        twice.add(name);
                    }
                }
            }
            names.keySet().removeAll(twice);
            return new Names(words, names);
        }
    }

    static ListRead of(List<TableLine> lines, Columns columns, Names names) {
        var entries = new ArrayList<Entry>();
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (var line : lines.subList(Columns.header(lines) + 1, lines.size())) {
            entry(line, columns, names, problems).ifPresent(entry -> {
                if (seen.add(key(entry.details()))) {
                    entries.add(entry);
                } else {
                    problems.add(
                            new Problem(line.number(), "TWICE", entry.details().title(), true));
                }
            });
        }
        return new ListRead(List.copyOf(entries), List.copyOf(problems));
    }

    /** A book is the same by its number, or, without one, by title and authors. */
    static String key(Details details) {
        return details.number()
                .map(Isbn::digits)
                .orElseGet(() -> plain(details.title()) + " / " + plain(details.authors()));
    }

    private static Optional<Entry> entry(TableLine line, Columns columns, Names names, List<Problem> problems) {
        var isbn = columns.cell(line, Column.ISBN);
        var details = new Details(
                isbn,
                columns.cell(line, Column.TITLE),
                columns.cell(line, Column.AUTHORS).replaceAll("\\s*\\|\\s*|\\s+&\\s+|\\s+and\\s+", "; "),
                columns.cell(line, Column.STANDS),
                practices(line, columns, names, problems));
        var flaw = details.flaw();
        if (flaw.isPresent()) {
            var text = flaw.get().name().startsWith("ISBN") ? isbn : details.title();
            problems.add(new Problem(line.number(), flaw.get().name(), text, true));
            return Optional.empty();
        }
        var note = columns.cell(line, Column.NOTE);
        if (note.length() > NOTE_MAX) {
            problems.add(new Problem(line.number(), "NOTE_LONG", "", false));
        }
        return Optional.of(new Entry(
                line.number(),
                details,
                owners(line, columns, names, problems),
                note.substring(0, Math.min(NOTE_MAX, note.length()))));
    }

    private static Set<PracticeId> practices(TableLine line, Columns columns, Names names, List<Problem> problems) {
        var practices = new LinkedHashSet<PracticeId>();
        for (var word : words(columns.cell(line, Column.PRACTICES))) {
            Optional.ofNullable(names.practices().get(plain(word)))
                    .ifPresentOrElse(
                            practices::add, () -> problems.add(new Problem(line.number(), "PRACTICE", word, false)));
        }
        return practices;
    }

    /** A whole cell may be one name with a comma in it. */
    private static List<PersonId> owners(TableLine line, Columns columns, Names names, List<Problem> problems) {
        var cell = columns.cell(line, Column.OWNER);
        var whole = names.people().get(plain(cell));
        if (whole != null) {
            return List.of(whole);
        }
        var owners = new LinkedHashSet<PersonId>();
        for (var word : words(cell)) {
            Optional.ofNullable(names.people().get(plain(word)))
                    .ifPresentOrElse(owners::add, () -> problems.add(new Problem(line.number(), "OWNER", word, false)));
        }
        return List.copyOf(owners);
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(BETWEEN))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s,.]+", " ").strip();
    }
}
